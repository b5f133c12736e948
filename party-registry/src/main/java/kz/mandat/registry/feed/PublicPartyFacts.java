package kz.mandat.registry.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kz.mandat.platform.feed.PublicFacts;

/** The public facts about parties. */
@ApplicationScoped
class PublicPartyFacts implements PublicFacts {

    private static final Set<String> NAMES =
            Set.of(
                    "PartyRegistered",
                    "PartyChanged",
                    "PartySuspended",
                    "PartyReinstated",
                    "PartyLiquidated");

    @Override
    public Set<String> names() {
        return NAMES;
    }
}
