package kz.mandat.allocation.whatif;

import java.util.List;
import kz.mandat.law.Fraction;
import org.jspecify.annotations.Nullable;

/** What is supposed to be otherwise; whatever is null or empty stays as it is. */
record Supposition(
        @Nullable String regime,
        @Nullable Fraction threshold,
        @Nullable Integer seats,
        List<Move> moves,
        List<Merger> mergers) {

    /** The id that stands for "against all" where votes are moved. */
    static final String AGAINST_ALL = "against-all";

    /** Votes that one list, or "against all", loses to another. */
    record Move(String from, String to, long votes) {

        String word() {
            return from + ":" + to + ":" + votes;
        }
    }

    /** Two lists that stand as one; of the two times of registration the earlier counts. */
    record Merger(String first, String second) {

        String word() {
            return first + ":" + second;
        }

        String id() {
            return first + "+" + second;
        }
    }
}
