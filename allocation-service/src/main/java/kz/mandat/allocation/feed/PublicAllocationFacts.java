package kz.mandat.allocation.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kz.mandat.platform.feed.PublicFacts;

/** The public facts about results and mandates. */
@ApplicationScoped
class PublicAllocationFacts implements PublicFacts {

    private static final Set<String> NAMES =
            Set.of(
                    "ResultComputed",
                    "ResultCertified",
                    "ResultAnnulled",
                    "ResultSuperseded",
                    "RepeatVoteOrdered",
                    "RecallVoteOrdered",
                    "MandatesGiven",
                    "MandateChanged",
                    "DeputyChanged",
                    "VacancyDeclared");

    @Override
    public Set<String> names() {
        return NAMES;
    }
}
