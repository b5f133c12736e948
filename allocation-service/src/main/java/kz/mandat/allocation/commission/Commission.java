package kz.mandat.allocation.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.law.regime.Body;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.security.Unit;

/**
 * Refuses a commission that is not the competent one for an act in a contest, nor the central one.
 */
@ApplicationScoped
public class Commission {

    private final Caller caller;

    @Inject
    Commission(Caller caller) {
        this.caller = caller;
    }

    /** Who sets the result: the commission of the constituency, or of the unit that elects. */
    // Art. 44(1)-(2), 94, 97(1), 108, 111(1); a constituency's own protocol: 94(2), 108(1)
    public void requireForResult(Contest contest) {
        require(isOfConstituency(contest) || isOfLocalUnit(contest), contest);
    }

    /** Who orders that the voters of a constituency vote again after a tie. */
    // Art. 95(3), 109-1(1), 113-9
    public void requireForRepeatVoting(Contest contest) {
        require(isOfConstituency(contest) || isOfLocalUnit(contest), contest);
    }

    /** Who decides what the law leaves open, orders repeat elections or declares a vote void. */
    // Art. 95(1), 96(1), 110(1), 112(2), 113-11
    public void requireForAnnulment(Contest contest) {
        require(isOfLocalUnit(contest), contest);
    }

    /** Who registers deputies, passes mandates on and declares seats vacant. */
    // Art. 45, 97-1(6), 98, 101(3-1), 111-1(6), 112(1)
    public void requireForMandates(Contest contest) {
        require(isOfLocalUnit(contest), contest);
    }

    /** Who leads the recall of a deputy. */
    // Art. 113-13(1), 113-15(1), 113-16(5)
    public void requireForRecall(Contest contest) {
        boolean territorial =
                caller.has(Roles.TERRITORIAL)
                        && caller.unit() instanceof Unit.Territory(String territory)
                        && covers(territory, contest.territory());
        require(territorial, contest);
    }

    private void require(boolean competent, Contest contest) {
        if (!caller.has(Roles.CENTRAL) && !competent) {
            throw Caller.outside("contest '" + contest.id() + "'");
        }
    }

    private boolean isOfConstituency(Contest contest) {
        return caller.has(Roles.DISTRICT)
                && contest.constituency() != null
                && caller.unit().equals(new Unit.Constituency(contest.constituency()));
    }

    /** The territorial commission of a maslikhat or an akim, or one above it. */
    private boolean isOfLocalUnit(Contest contest) {
        return caller.has(Roles.TERRITORIAL)
                && contest.body() != Body.MAZHILIS
                && contest.body() != Body.KURULTAI
                && caller.unit() instanceof Unit.Territory(String territory)
                && covers(territory, contest.territory());
    }

    /** Whether the second territory is the first or lies in it, by their KATO codes. */
    static boolean covers(String territory, String other) {
        return territory.equals("KZ")
                || territory.equals(other)
                || (KatoStem.isCode(territory) && other.startsWith(KatoStem.of(territory)));
    }
}
