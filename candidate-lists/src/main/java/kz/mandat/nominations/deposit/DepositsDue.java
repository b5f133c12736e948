package kz.mandat.nominations.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.mandat.law.money.Deposit;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.list.PreviousResults;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.nominations.rule.Wages;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The deposit that the law wants from a list or a candidate. */
@ApplicationScoped
public class DepositsDue {

    private final PreviousResults previous;

    @Inject
    DepositsDue(PreviousResults previous) {
        this.previous = previous;
    }

    /**
     * The deposit for everybody who stands, in the year in which nomination begins; empty where
     * that year's minimum wage is not known yet.
     */
    // Art. 88(1)-(3), 88(5), 104(1), 104(1-1), 113-5(2)
    public Optional<Deposit> of(Nominee nominee) {
        Contest contest = nominee.contest();
        int year = contest.election().firstDay().getYear();
        int persons = nominee.places().size();
        if (persons == 0 || !Wages.areKnownFor(year)) {
            return Optional.empty();
        }
        return Optional.of(
                Deposit.of(
                        contest.regime(),
                        nominee.race(),
                        persons,
                        year,
                        nominee.isList() ? previous.share(contest.id(), nominee.holder()) : null));
    }

    /** Whether a receipt has to be brought: also where the amount cannot be told yet. */
    public boolean isDue(Nominee nominee) {
        return of(nominee).map(deposit -> deposit.due() > 0).orElse(true);
    }

    /** Refuses a receipt without an amount, or with less than is due. */
    public void requireEnough(Nominee nominee, @Nullable Long amount, String field) {
        if (amount == null) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.REQUIRED));
        }
        of(nominee)
                .filter(deposit -> amount < deposit.due())
                .ifPresent(deposit -> {
                    throw NominationRule.DEPOSIT_DUE.refusal(
                            field, nominee.body(), amount, deposit.due());
                });
    }
}
