package kz.mandat.tally.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Unit;
import org.jspecify.annotations.Nullable;

/** Tells whether a territory or station lies in the caller's unit. */
@ApplicationScoped
public class Scope {

    private final Territories territories;
    private final Caller caller;

    @Inject
    Scope(Territories territories, Caller caller) {
        this.territories = territories;
        this.caller = caller;
    }

    /** The refusal of a territory that is unknown or outside the caller's unit, or null. */
    public @Nullable Problem outsideTerritory(String territory) {
        if (territories.find(territory).isEmpty()) {
            return ProblemException.invalid(
                            FieldError.of("territory", InputRule.UNKNOWN_REFERENCE, territory))
                    .problem();
        }
        return coversTerritory(territory)
                ? null
                : Caller.outside("territory '" + territory + "'").problem();
    }

    public void requireTerritory(String territory) {
        if (territories.find(territory).isEmpty()) {
            throw ProblemException.invalid(
                    FieldError.of("territory", InputRule.UNKNOWN_REFERENCE, territory));
        }
        if (!coversTerritory(territory)) {
            throw Caller.outside("territory '" + territory + "'");
        }
    }

    public void requireStation(String station, String territory) {
        if (!coversStation(station, territory)) {
            throw Caller.outside("station '" + station + "'");
        }
    }

    /** The station's commission, those above it by territory, and that of its constituency. */
    public void requireProtocol(String station, String territory, @Nullable String constituency) {
        if (!coversProtocol(station, territory, constituency)) {
            throw Caller.outside("station '" + station + "'");
        }
    }

    /** Whether the caller's commission is the station's or above it. */
    public boolean coversProtocol(String station, String territory, @Nullable String constituency) {
        return isOfConstituency(constituency) || coversStation(station, territory);
    }

    /** The commissions above the station: by territory, or of the contest's constituency. */
    public void requireSuperior(String territory, @Nullable String constituency) {
        if (!isOfConstituency(constituency)) {
            requireTerritory(territory);
        }
    }

    private boolean isOfConstituency(@Nullable String constituency) {
        return caller.unit() instanceof Unit.Constituency own && own.id().equals(constituency);
    }

    /** Whether the caller may act for the station, which lies in that territory. */
    public boolean coversStation(String station, String territory) {
        return switch (caller.unit()) {
            case Unit.Station own -> own.id().equals(station);
            case Unit.Territory own -> territories.isWithin(territory, own.id());
            case Unit.Constituency _, Unit.Party _ -> false;
        };
    }

    /** The id of the caller's territory, constituency, station or party. */
    public String unitId() {
        return switch (caller.unit()) {
            case Unit.Station own -> own.id();
            case Unit.Territory own -> own.id();
            case Unit.Constituency own -> own.id();
            case Unit.Party own -> own.id();
        };
    }

    /** Whether the caller may act for the whole territory. */
    public boolean coversTerritory(String territory) {
        return caller.unit() instanceof Unit.Territory own
                && territories.isWithin(territory, own.id());
    }
}
