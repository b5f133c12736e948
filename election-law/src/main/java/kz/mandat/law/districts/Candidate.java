package kz.mandat.law.districts;

import kz.mandat.law.BadInput;

/** A candidate on the ballot and the votes for the candidate. */
public record Candidate(String id, long votes) {

    public Candidate {
        if (id.isBlank()) {
            throw new BadInput("id", "is empty");
        }
        if (votes < 0) {
            throw new BadInput("votes", votes + " for " + id + " is negative");
        }
    }
}
