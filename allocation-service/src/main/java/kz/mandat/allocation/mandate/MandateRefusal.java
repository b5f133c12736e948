package kz.mandat.allocation.mandate;

import java.util.List;
import java.util.stream.Stream;
import kz.mandat.allocation.outcome.Localizing;
import kz.mandat.law.BadInput;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** Why a mandate is not given or changed as it was asked. */
final class MandateRefusal {

    private MandateRefusal() {}

    /** The refusal by the law's own step, with its article and its figures in words. */
    static ProblemException byLaw(String field, Step step, Names names) {
        return ProblemException.ruleBroken(
                List.of(
                        FieldError.ofLaw(
                                field,
                                step.rule(),
                                Stream.of(step.article(), step.ground().cite().en())
                                        .filter(article -> !article.isEmpty())
                                        .findFirst()
                                        .orElseThrow(),
                                Localizing.localized(step.text(names)))));
    }

    static ProblemException invalid(String field, BadInput refused) {
        return ProblemException.invalid(
                FieldError.of(field, InputRule.INVALID, refused.getMessage()));
    }

    static ProblemException notCertified() {
        return conflict(
                "result-not-certified",
                new Localized(
                        "Нәтиже әлі бекітілген жоқ",
                        "Результат ещё не утверждён",
                        "The result is not certified yet"));
    }

    static ProblemException alreadyOpen() {
        return conflict(
                "already-open",
                new Localized(
                        "Бұл тізімнің мандаттары бөлініп жатыр",
                        "Распределение мандатов этого списка уже открыто",
                        "The distribution of this list's mandates is open already"));
    }

    static ProblemException anotherOrder() {
        return conflict(
                "another-order",
                new Localized(
                        "Осы арада басқа тәртіп берілді: ең соңғысын қараңыз",
                        "Тем временем подана другая очерёдность: посмотрите последнюю",
                        "Another order was made in the meantime: look at the newest one"));
    }

    static ProblemException termPassed() {
        return conflict(
                "term-passed",
                new Localized(
                        "Тәртіпті белгілеу мерзімі өтті",
                        "Срок определения очерёдности истёк",
                        "The term in which the party sets the order has passed"));
    }

    static ProblemException termNotPassed() {
        return conflict(
                "term-not-passed",
                new Localized(
                        "Партияның мерзімі әлі өткен жоқ",
                        "Срок партии ещё не истёк",
                        "The party's term has not passed yet"));
    }

    static ProblemException notHolding() {
        return conflict(
                "not-a-holder",
                new Localized(
                        "Бұл адамда мұндай мандат жоқ",
                        "У этого лица нет такого мандата",
                        "This person holds no such mandate"));
    }

    static ProblemException notOnTheList() {
        return conflict(
                "not-standing",
                new Localized(
                        "Бұл адам тізімде жоқ, кетіп қалған немесе мандаты бар",
                        "Этого лица нет в списке, оно уже вышло из него или имеет мандат",
                        "This person is not on the list, has left it already, or holds a mandate"));
    }

    static ProblemException listChanged(int known, int told) {
        return conflict(
                "list-changed",
                new Localized(
                        "Тізімде %d адам қалды, мұнда %d: шыққандарды белгілеңіз"
                                .formatted(told, known),
                        "В списке осталось лиц: %d, здесь %d: отметьте вышедших"
                                .formatted(told, known),
                        "%d persons stand on the list, %d here: record who has left"
                                .formatted(told, known)));
    }

    static ProblemException lawGivesDefault() {
        return conflict(
                "law-gives-the-order",
                new Localized(
                        "Бұл жағдайда тәртіпті заңның өзі береді: әліпби бойынша",
                        "В этом случае очерёдность даёт сам закон: по алфавиту",
                        "The law itself gives the order in this case: the alphabet"));
    }

    static ProblemException noneOpen() {
        return conflict(
                "no-mandate-open",
                new Localized(
                        "Бос мандат жоқ немесе тәртіп жоқ",
                        "Нет освободившегося мандата или очерёдности",
                        "No mandate is open, or there is no order yet"));
    }

    static ProblemException actsFollowed() {
        return conflict(
                "acts-followed",
                new Localized(
                        "Мандаттар бойынша әрекеттер жасалды: енді тек орнына келу",
                        "По мандатам уже есть решения: теперь только замещение",
                        "Mandates were registered or given up since: only replacement is left"));
    }

    static ProblemException superseded() {
        return conflict(
                "result-superseded",
                new Localized(
                        "Мандаттар берілген нәтиженің орнына басқасы келді: алдымен депутаттар бойынша шешім керек",
                        "Вместо результата, по которому даны мандаты, действует другой: сначала решение по депутатам",
                        "Another result stands in the place of this one: its deputies come first"));
    }

    static ProblemException notConcerned() {
        return conflict(
                "not-concerned",
                new Localized(
                        "Бұл мандатқа басқа нәтиже қатысты емес немесе шешім қабылданған",
                        "Другой результат не касается этого мандата, либо решение уже принято",
                        "No other result concerns this mandate, or it is decided already"));
    }

    static ProblemException noSeatLeft(int seats) {
        return conflict(
                "no-seat-left",
                new Localized(
                        "Жаңа нәтиже бойынша мандат саны: %d".formatted(seats),
                        "По новому результату мандатов: %d".formatted(seats),
                        "By the new result there are so many mandates: %d".formatted(seats)));
    }

    static ProblemException undecided(List<Integer> numbers) {
        return conflict(
                "deputies-undecided",
                new Localized(
                        "Депутаттар бойынша шешім жоқ: %s".formatted(numbers),
                        "Нет решения по депутатам: %s".formatted(numbers),
                        "Nobody has decided on these deputies yet: %s".formatted(numbers)));
    }

    private static ProblemException conflict(String rule, Localized message) {
        return new ProblemException(
                ProblemCode.CONFLICT,
                message.en() + ".",
                List.of(new FieldError(null, null, rule, null, message)));
    }
}
