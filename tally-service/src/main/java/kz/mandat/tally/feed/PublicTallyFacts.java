package kz.mandat.tally.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kz.mandat.platform.feed.PublicFacts;

/** The public facts about territories, decisions on protocols and totals. */
@ApplicationScoped
class PublicTallyFacts implements PublicFacts {

    private static final Set<String> NAMES =
            Set.of(
                    "TerritoryDefined",
                    "ProtocolAccepted",
                    "ProtocolDecided",
                    "TotalsChanged",
                    "TotalsCertified");

    @Override
    public Set<String> names() {
        return NAMES;
    }
}
