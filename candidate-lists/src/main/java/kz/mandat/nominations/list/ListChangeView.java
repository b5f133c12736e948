package kz.mandat.nominations.list;

import java.util.List;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;

/**
 * What a list looks like after a person has left: its figures, the rules that it no longer meets,
 * and whether so many left that it may be cancelled.
 */
public record ListChangeView(
        int submitted,
        int left,
        boolean moreThanHalfLeft,
        ListFigures figures,
        List<FieldError> effects) {

    static ListChangeView of(Body body, ListChange change, ListCheck check) {
        List<FieldError> effects = new java.util.ArrayList<>(check.faults());
        if (change.moreThanHalfLeft()) {
            effects.add(
                    NominationRule.MORE_THAN_HALF_LEFT.fault(
                            "persons", body, change.left(), change.submitted()));
        }
        return new ListChangeView(
                change.submitted(),
                change.left(),
                change.moreThanHalfLeft(),
                check.figures(),
                List.copyOf(effects));
    }
}
