package kz.mandat.registry.party;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A party's branches: until when the law wants them registered, on what that rests, how many
 * regions have one, and each region with its branch or without.
 *
 * @param until null where no term of the time is known
 * @param overdue whether the term is over and regions are without a branch
 */
public record BranchesView(
        String party,
        @Nullable LocalDate until,
        @Nullable Localized ground,
        boolean unverified,
        int registered,
        int missing,
        boolean overdue,
        List<InRegion> items) {

    /** The branch in one region; without one the fields that tell of it are absent. */
    public record InRegion(
            String kato,
            String iso,
            Localized name,
            @Nullable LocalDate registeredOn,
            @Nullable String certificateNumber,
            @Nullable String address,
            boolean late) {}
}
