package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import org.jspecify.annotations.Nullable;

/** Answers a form field by field while it is typed; only relations whose figures are all there. */
@ApplicationScoped
public class LiveCheck {

    private final Contests contests;

    @Inject
    LiveCheck(Contests contests) {
        this.contests = contests;
    }

    public CheckView check(ProtocolForm form) {
        String id = form.contest();
        if (id == null) {
            throw ProblemException.invalid(FieldError.of("contest", InputRule.REQUIRED));
        }
        Contest contest =
                contests.find(id)
                        .orElseThrow(() ->
                                ProblemException.invalid(
                                        FieldError.of("contest", InputRule.UNKNOWN_REFERENCE, id)));
        Map<Boolean, List<FieldError>> faults =
                FormCheck.errors(form, contest).stream()
                        .collect(Collectors.partitioningBy(LiveCheck::isMissing));
        List<String> missing = fields(faults.get(true));
        List<FieldError> errors = faults.get(false);
        List<Finding> findings = errors.isEmpty() ? findings(form, contest, missing) : List.of();
        return new CheckView(
                missing.isEmpty() && errors.isEmpty(),
                errors,
                missing,
                findings,
                findings.stream()
                        .filter(finding -> finding.isWarning() && !form.explains(finding))
                        .map(Finding::relation)
                        .toList(),
                FiguresInWords.of(form));
    }

    private static boolean isMissing(FieldError error) {
        return error.rule().equals(InputRule.REQUIRED.code());
    }

    private static List<String> fields(List<FieldError> errors) {
        return errors.stream().map(error -> String.valueOf(error.field())).toList();
    }

    private static List<Finding> findings(
            ProtocolForm form, Contest contest, List<String> missing) {
        Set<String> absent =
                missing.stream()
                        .map(field -> field.replaceAll("[.\\[].*", ""))
                        .collect(Collectors.toSet());
        return ControlOfFigures.findings(filled(form, contest)).stream()
                .filter(finding -> finding.fields().stream().noneMatch(absent::contains))
                .toList();
    }

    /** The law looks at whole forms: empty fields are zero, and what rests on them is left out. */
    private static ProtocolForm filled(ProtocolForm form, Contest contest) {
        Map<String, Long> votes = new TreeMap<>();
        contest.options()
                .forEach(option ->
                        votes.put(
                                option,
                                form.votes() == null ? 0L : zero(form.votes().get(option))));
        List<Long> members = form.issuedByMember() == null ? List.of() : form.issuedByMember();
        List<MobileBox> boxes = form.mobileBoxes() == null ? List.of() : form.mobileBoxes();
        return new ProtocolForm(
                form.contest(),
                form.station(),
                zero(form.voters()),
                zero(form.issued()),
                members.stream().anyMatch(Objects::isNull) ? List.of() : members,
                form.absentee(),
                form.outside(),
                zero(form.received()),
                zero(form.cancelled()),
                zero(form.found()),
                votes,
                zero(form.againstAll()),
                zero(form.invalid()),
                new ArrayList<>(boxes.stream().filter(LiveCheck::isWhole).toList()),
                form.countStartedAt(),
                form.signedAt(),
                form.signatures(),
                form.remarks(),
                form.paperSaysSo(),
                form.version(),
                form.explanations(),
                form.specialOpinions());
    }

    private static boolean isWhole(@Nullable MobileBox box) {
        return box != null
                && box.number() != null
                && box.applications() != null
                && box.found() != null;
    }

    private static long zero(@Nullable Long figure) {
        return figure == null ? 0 : figure;
    }
}
