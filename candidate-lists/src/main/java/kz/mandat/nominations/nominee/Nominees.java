package kz.mandat.nominations.nominee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Contests;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.security.Unit;

/** Finds a list or a candidate for those who may see its papers and its money. */
@ApplicationScoped
public class Nominees {

    private final KnownNominees known;
    private final Contests contests;
    private final Commission commission;
    private final Caller caller;

    @Inject
    Nominees(KnownNominees known, Contests contests, Commission commission, Caller caller) {
        this.known = known;
        this.contests = contests;
        this.commission = commission;
        this.caller = caller;
    }

    /** For the commission of the contest alone. */
    public Nominee forCommission(String contestId, String holder) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return find(contest, holder);
    }

    /** For the commission and the party concerned; nobody else learns whether it is there. */
    public Nominee forConcerned(String contestId, String holder) {
        Contest contest = contests.get(contestId);
        if (caller.has(Roles.PARTY)) {
            return own(contest, holder);
        }
        if (!caller.has(Roles.AUDITOR)) {
            commission.requireFor(contest);
        }
        return find(contest, holder);
    }

    /** Another party's list lies outside the unit, whether it is there or not. */
    private Nominee own(Contest contest, String holder) {
        if (contest.kind() == ContestKind.LIST) {
            caller.requireParty(holder);
        }
        return known.find(contest, holder)
                .filter(nominee ->
                        nominee.party() != null
                                && caller.unit().equals(new Unit.Party(nominee.party())))
                .orElseThrow(() -> notFound(holder));
    }

    private static ProblemException notFound(String holder) {
        return ProblemException.notFound("list or candidate", holder);
    }

    private Nominee find(Contest contest, String holder) {
        return known.find(contest, holder).orElseThrow(() -> notFound(holder));
    }
}
