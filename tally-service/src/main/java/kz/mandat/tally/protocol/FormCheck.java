package kz.mandat.tally.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.tally.contest.Contest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form is complete and every figure is a number of people or ballots; says nothing about
 * sums.
 */
final class FormCheck {

    /** More than all voters of the country at one station is a slip of the finger, not a figure. */
    private static final long LARGEST = 10_000_000;

    private static final int MOST_ROWS = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 10_000;
    private static final int LONGEST_EXPLANATION = 1_000;

    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck() {}

    static List<FieldError> errors(ProtocolForm form, Contest contest) {
        FormCheck check = new FormCheck();
        check.required("voters", form.voters());
        check.required("issued", form.issued());
        check.required("received", form.received());
        check.required("cancelled", form.cancelled());
        check.required("found", form.found());
        check.required("againstAll", form.againstAll());
        check.required("invalid", form.invalid());
        check.optional("absentee", form.absentee());
        check.optional("outside", form.outside());
        check.rows("issuedByMember", form.issuedByMember());
        check.votes(form.votes(), contest.options());
        check.boxes(form.mobileBoxes());
        check.signatures(form.signatures());
        check.length("remarks", form.remarks());
        check.opinions(form.specialOpinions());
        check.explanations(form.explanations());
        return check.errors;
    }

    private void required(String field, @Nullable Long figure) {
        if (figure == null) {
            errors.add(FieldError.of(field, InputRule.REQUIRED));
        } else {
            optional(field, figure);
        }
    }

    private void optional(String field, @Nullable Long figure) {
        if (figure != null && (figure < 0 || figure > LARGEST)) {
            errors.add(FieldError.of(field, InputRule.OUT_OF_RANGE, "0-" + LARGEST));
        }
    }

    private void rows(String field, @Nullable List<Long> figures) {
        if (figures == null || figures.isEmpty()) {
            errors.add(FieldError.of(field, InputRule.REQUIRED));
            return;
        }
        if (figures.size() > MOST_ROWS) {
            errors.add(FieldError.of(field, InputRule.OUT_OF_RANGE, "1-" + MOST_ROWS));
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            required(field + "[" + i + "]", figures.get(i));
        }
    }

    private void votes(@Nullable Map<String, Long> votes, Set<String> options) {
        if (votes == null) {
            errors.add(FieldError.of("votes", InputRule.REQUIRED));
            return;
        }
        Set<String> all = new TreeSet<>(options);
        all.addAll(votes.keySet());
        for (String option : all) {
            if (options.contains(option)) {
                required("votes." + option, votes.get(option));
            } else {
                errors.add(FieldError.of("votes." + option, InputRule.UNKNOWN_REFERENCE, option));
            }
        }
    }

    private void boxes(@Nullable List<MobileBox> boxes) {
        if (boxes == null) {
            return;
        }
        if (boxes.size() > MOST_ROWS) {
            errors.add(FieldError.of("mobileBoxes", InputRule.OUT_OF_RANGE, "0-" + MOST_ROWS));
            return;
        }
        for (int i = 0; i < boxes.size(); i++) {
            String field = "mobileBoxes[" + i + "]";
            MobileBox box = boxes.get(i);
            if (box == null) {
                errors.add(FieldError.of(field, InputRule.REQUIRED));
            } else {
                required(field + ".number", box.number());
                required(field + ".applications", box.applications());
                required(field + ".found", box.found());
            }
        }
    }

    private void signatures(@Nullable List<String> signatures) {
        if (signatures != null && signatures.size() > MOST_ROWS) {
            errors.add(FieldError.of("signatures", InputRule.OUT_OF_RANGE, "0-" + MOST_ROWS));
        } else if (signatures != null
                && signatures.stream()
                        .anyMatch(name -> name == null || name.length() > LONGEST_NAME)) {
            errors.add(FieldError.of("signatures", InputRule.OUT_OF_RANGE, "1-" + LONGEST_NAME));
        }
    }

    private void opinions(@Nullable List<String> opinions) {
        if (opinions == null) {
            return;
        }
        if (opinions.size() > MOST_ROWS) {
            errors.add(FieldError.of("specialOpinions", InputRule.OUT_OF_RANGE, "0-" + MOST_ROWS));
        } else if (opinions.stream()
                .anyMatch(
                        text -> text == null || text.isBlank() || text.length() > LONGEST_REMARK)) {
            errors.add(
                    FieldError.of(
                            "specialOpinions", InputRule.OUT_OF_RANGE, "1-" + LONGEST_REMARK));
        }
    }

    private void explanations(@Nullable Map<String, String> explanations) {
        if (explanations == null) {
            return;
        }
        explanations.forEach((relation, text) -> {
            if (!relation.matches("C\\d{1,2}")) {
                errors.add(FieldError.of("explanations", InputRule.INVALID, "C1-C13"));
            } else if (text == null || text.length() > LONGEST_EXPLANATION) {
                errors.add(
                        FieldError.of(
                                "explanations." + relation,
                                InputRule.OUT_OF_RANGE,
                                "1-" + LONGEST_EXPLANATION));
            }
        });
    }

    private void length(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_REMARK) {
            errors.add(FieldError.of(field, InputRule.OUT_OF_RANGE, "0-" + LONGEST_REMARK));
        }
    }
}
