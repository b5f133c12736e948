package kz.mandat.tally.protocol;

import java.util.List;
import kz.mandat.platform.text.Localized;

/**
 * A control relation that a protocol's figures break or that asks for a step, as it is kept with
 * the entry.
 */
public record Finding(
        String relation, String severity, String article, List<String> fields, Localized message) {

    static final String ERROR = "error";
    private static final String WARNING = "warning";

    boolean isError() {
        return severity.equals(ERROR);
    }

    /** A warning asks for an explanation that stays on record. */
    boolean isWarning() {
        return severity.equals(WARNING);
    }
}
