package kz.mandat.allocation.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.result.AnnulmentRequest.RepeatKind;
import kz.mandat.allocation.result.AnnulmentRequest.RepeatRequest;
import kz.mandat.law.vacancies.VoidVote;
import kz.mandat.law.vacancies.VoidVote.Consequence;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** Whether an annulment orders what the law lets follow, where and when it lets it. */
final class AnnulmentCheck {

    private final Contest contest;
    private final VoidVote law;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private AnnulmentCheck(Contest contest, VoidVote law, LocalDate today) {
        this.contest = contest;
        this.law = law;
        this.today = today;
    }

    static void require(Contest contest, VoidVote law, AnnulmentRequest request, LocalDate today) {
        AnnulmentCheck check = new AnnulmentCheck(contest, law, today);
        check.parts(request);
        if (request.repeat() != null) {
            check.repeat(request.repeat());
        }
        if (!check.errors.isEmpty()) {
            throw ProblemException.invalid(check.errors);
        }
    }

    // Art. 95(1): in a unit or a constituency; a part of a list contest votes again on the lists
    private void parts(AnnulmentRequest request) {
        if (request.parts().isEmpty()) {
            return;
        }
        if (contest.isDistrict()) {
            errors.add(
                    FieldError.of(
                            "territories", InputRule.INVALID, String.join(", ", request.parts())));
        }
        if (request.repeat() == null) {
            errors.add(FieldError.of("repeat", InputRule.REQUIRED));
        } else if (request.repeat().kind() != RepeatKind.REPEAT_VOTING) {
            errors.add(FieldError.of("repeat.kind", InputRule.INVALID, "repeat-voting"));
        }
    }

    private void repeat(RepeatRequest repeat) {
        Optional<Consequence> allowed = consequence(law, repeat.kind());
        if (allowed.isEmpty()) {
            errors.add(FieldError.of("repeat.kind", InputRule.INVALID, allowed(law)));
            return;
        }
        LocalDate latest = today.plus(allowed.get().within());
        LocalDate day = repeat.votingDay();
        if (!day.isAfter(today) || day.isAfter(latest)) {
            errors.add(
                    FieldError.of(
                            "repeat.votingDay",
                            InputRule.OUT_OF_RANGE,
                            today + " < … ≤ " + latest));
        }
    }

    static Optional<Consequence> consequence(VoidVote law, RepeatKind kind) {
        return law.consequences().stream().filter(one -> one.action() == kind.action()).findFirst();
    }

    private static String allowed(VoidVote law) {
        return law.consequences().stream()
                .map(one -> one.action().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
