package kz.mandat.allocation.deputy;

import java.util.List;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** Why something does not happen to the mandate of a constituency. */
final class DeputyRefusal {

    private DeputyRefusal() {}

    static ProblemException notElected() {
        return conflict(
                "nobody-elected",
                new Localized(
                        "Бекітілген нәтижеде сайланған кандидат жоқ",
                        "В утверждённом результате нет избранного кандидата",
                        "No certified result names an elected candidate"));
    }

    static ProblemException alreadyOpen() {
        return conflict(
                "already-open",
                new Localized(
                        "Осы нәтиженің депутаты тіркеліп жатыр",
                        "Депутат по этому результату уже внесён",
                        "The deputy of this result is entered already"));
    }

    static ProblemException wrongState(String state) {
        return conflict(
                "wrong-state",
                new Localized(
                        "Мандаттың күйі бұған жол бермейді: %s".formatted(state),
                        "Состояние мандата этого не допускает: %s".formatted(state),
                        "The state of the mandate does not allow this: %s".formatted(state)));
    }

    static ProblemException conflict(String rule, Localized message) {
        return new ProblemException(
                ProblemCode.CONFLICT,
                message.en() + ".",
                List.of(new FieldError(null, null, rule, null, message)));
    }
}
