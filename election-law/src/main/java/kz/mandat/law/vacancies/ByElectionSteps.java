package kz.mandat.law.vacancies;

import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Source;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;

/** The sentences about an election instead of a departed deputy. */
enum ByElectionSteps {
    CALLED(
            "by-election-called",
            false,
            new Sentence(
                    "Орын {since} күнінен бос: шыққан депутаттың орнына сайлау {latest} күнінен"
                            + " кешіктірілмей тағайындалады.",
                    "Место вакантно с {since}: выборы вместо выбывшего назначаются не позднее"
                            + " {latest}.",
                    "The seat is vacant since {since}: the election instead of the departed deputy"
                            + " is called not later than {latest}.")),
    HELD(
            "by-election-held",
            true,
            new Sentence(
                    "Орын {since} күнінен бос: сайлау {day} күні, наурыздың немесе қазанның соңғы"
                            + " жексенбісінде өтеді (ұсынуға 60 күн қалдырылады деп оқылды).",
                    "Место вакантно с {since}: выборы проводятся {day}, в последнее воскресенье"
                            + " марта или октября (прочитано так, что до дня голосования остаётся"
                            + " 60 дней на выдвижение).",
                    "The seat is vacant since {since}: the election is held on {day}, the last"
                            + " Sunday of March or October (read so that 60 days are left for"
                            + " nomination).")),
    LAST_YEAR(
            "by-election-none",
            false,
            new Sentence(
                    "Өкілеттік {termUntil} күні аяқталады: оған дейінгі бір жыл ішінде сайлау"
                            + " өткізілмейді, орын бос қалады.",
                    "Срок полномочий истекает {termUntil}: за год до этого выборы вместо выбывшего"
                            + " не проводятся, место остаётся вакантным.",
                    "The term ends on {termUntil}: in the year before it no such election is held,"
                            + " the seat stays vacant.")),
    NOT_PROVIDED(
            "by-election-not-provided",
            true,
            new Sentence(
                    "Оқылған мәтінде шыққан адамның орнына сайлау туралы ереже жоқ: комиссия"
                            + " шешеді.",
                    "В прочитанном тексте нет правила о выборах вместо выбывшего: решает комиссия.",
                    "The text that was read has no rule for such an election: the commission"
                            + " decides."));

    private final String id;
    private final boolean interpretation;
    private final Sentence sentence;

    ByElectionSteps(String id, boolean interpretation, Sentence sentence) {
        this.id = id;
        this.interpretation = interpretation;
        this.sentence = sentence;
    }

    Step step(Ground ground, Figures figures) {
        return new Step(id, ground, interpretation, figures, sentence);
    }

    static Step notProvided(Regime regime) {
        return NOT_PROVIDED.step(
                new Source("digest of the Law: no by-election was found for " + regime.body().id()),
                Figures.of());
    }
}
