package kz.mandat.nominations.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Election;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.security.Unit;

/**
 * The commission that the caller works for: the central one acts everywhere, a territorial one in
 * its territory and below, a district one in its constituency. Party lists for the parliament are
 * the central commission's alone.
 */
@ApplicationScoped
public class Commission {

    private final Caller caller;

    @Inject
    Commission(Caller caller) {
        this.caller = caller;
    }

    /** Refuses a commission that is not the one of the contest, nor above it. */
    // Art. 89(1), 104(1), 104(1-1), 113-5(1)
    public void requireFor(Contest contest) {
        if (!actsFor(contest)) {
            throw Caller.outside("contest '" + contest.id() + "'");
        }
    }

    /** Refuses a commission that is not the one of the election's territory, nor above it. */
    public void requireFor(Election election) {
        boolean covers =
                caller.has(Roles.TERRITORIAL)
                        && caller.unit() instanceof Unit.Territory(String territory)
                        && covers(territory, election.territory());
        if (!caller.has(Roles.CENTRAL) && !covers) {
            throw Caller.outside("election '" + election.id() + "'");
        }
    }

    /** Refuses whoever is not the central commission. */
    public void requireCentral() {
        if (!caller.has(Roles.CENTRAL)) {
            throw Caller.outside("country");
        }
    }

    public boolean actsFor(Contest contest) {
        if (caller.has(Roles.CENTRAL)) {
            return true;
        }
        if (caller.has(Roles.TERRITORIAL)
                && caller.unit() instanceof Unit.Territory(String territory)) {
            return !isParliamentList(contest) && covers(territory, contest.territory());
        }
        return caller.has(Roles.DISTRICT)
                && contest.constituency() != null
                && caller.unit().equals(new Unit.Constituency(contest.constituency()));
    }

    private static boolean isParliamentList(Contest contest) {
        Body body = contest.election().body();
        return contest.kind() == ContestKind.LIST
                && (body == Body.MAZHILIS || body == Body.KURULTAI);
    }

    /** Whether the second territory lies in the first, by their KATO codes. */
    static boolean covers(String territory, String other) {
        return territory.equals("KZ") || other.startsWith(stem(territory));
    }

    /** The digits of a KATO code that name the unit: two for a region, four for a district. */
    private static String stem(String kato) {
        for (int length = 2; length < kato.length(); length += 2) {
            if (kato.substring(length).matches("0+")) {
                return kato.substring(0, length);
            }
        }
        return kato;
    }
}
