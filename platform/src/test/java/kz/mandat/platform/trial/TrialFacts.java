package kz.mandat.platform.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kz.mandat.platform.feed.PublicFacts;

@ApplicationScoped
class TrialFacts implements PublicFacts {

    @Override
    public Set<String> names() {
        return Set.of("TrialHeld");
    }
}
