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

    static ProblemException undecided() {
        return conflict(
                "deputies-undecided",
                new Localized(
                        "Жаңа нәтиже басқаны сайлады: алдымен қазіргі депутат туралы шешім керек",
                        "По новому результату избран другой: сначала решение о нынешнем депутате",
                        "By the new result another is elected: the present deputy comes first"));
    }

    static ProblemException notConcerned() {
        return conflict(
                "not-concerned",
                new Localized(
                        "Бұл мандатқа басқа нәтиже қатысты емес немесе шешім қабылданған",
                        "Другой результат не касается этого мандата, либо решение уже принято",
                        "No other result concerns this mandate, or it is decided already"));
    }

    static ProblemException notBinding() {
        return conflict(
                "result-not-certified",
                new Localized(
                        "Нәтиже әлі бекітілген жоқ",
                        "Результат ещё не утверждён",
                        "The result is not certified yet"));
    }

    static ProblemException noSeatLeft() {
        return conflict(
                "no-seat-left",
                new Localized(
                        "Жаңа нәтиже бойынша басқа кандидат сайланды",
                        "По новому результату избран другой кандидат",
                        "By the new result another candidate is elected"));
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
