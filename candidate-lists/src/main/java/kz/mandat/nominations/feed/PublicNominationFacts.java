package kz.mandat.nominations.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kz.mandat.platform.feed.PublicFacts;

/** The public facts about elections, lists and candidates. */
@ApplicationScoped
class PublicNominationFacts implements PublicFacts {

    private static final Set<String> NAMES =
            Set.of(
                    "ElectionCalled",
                    "ContestOpened",
                    "ListRegistered",
                    "ListChanged",
                    "ListCancelled",
                    "CandidateRegistered",
                    "CandidateRemoved",
                    "BallotDrawn");

    @Override
    public Set<String> names() {
        return NAMES;
    }
}
