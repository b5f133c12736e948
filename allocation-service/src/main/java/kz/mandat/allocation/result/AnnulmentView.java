package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;

/**
 * That a commission declared the vote void, in the whole contest or (territories) in parts of it.
 */
public record AnnulmentView(
        int version,
        List<String> territories,
        String article,
        String decisionNumber,
        String ground,
        Instant at) {

    boolean isWhole() {
        return territories.isEmpty();
    }
}
