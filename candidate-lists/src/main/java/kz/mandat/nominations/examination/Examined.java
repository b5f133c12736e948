package kz.mandat.nominations.examination;

import java.util.UUID;
import kz.mandat.nominations.election.Contest;
import org.jspecify.annotations.Nullable;

/**
 * What is examined: a submitted list, or a nominated candidate.
 *
 * @param holder the party of the list, or the candidate's code
 */
record Examined(Contest contest, String holder, @Nullable UUID list, @Nullable UUID candidate) {

    static Examined list(Contest contest, String party, UUID list) {
        return new Examined(contest, party, list, null);
    }

    static Examined candidate(Contest contest, String code, UUID candidate) {
        return new Examined(contest, code, null, candidate);
    }

    boolean has(DefectEntity defect) {
        return list == null
                ? defect.candidate != null && defect.candidate.equals(candidate)
                : list.equals(defect.list);
    }

    /** What the audit trail calls it. */
    String subject() {
        return contest.id() + "/" + holder;
    }
}
