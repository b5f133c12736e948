package kz.mandat.law.districts;

import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;

/** The rules of a race, each with its sentence. */
enum Rule {
    PLURALITY(
            "plurality",
            new Sentence(
                    "{candidate:name}: {votes:votes}, бұл басқа кандидаттардың әрқайсысынан көп"
                            + " (келесісінде {next}): сайланды.",
                    "{candidate:name}: {votes:votes}, это больше, чем у каждого из других"
                            + " кандидатов (у следующего {next}): избран(а).",
                    "{candidate:name}: {votes:votes}, more than any other candidate (the next has"
                            + " {next}): elected.")),
    ONLY_CANDIDATE(
            "only-candidate",
            new Sentence(
                    "{candidate:name} — бюллетеньдегі жалғыз кандидат, {votes:votes} алды:"
                            + " сайланды.",
                    "{candidate:name} — единственный кандидат в бюллетене, получено голосов:"
                            + " {votes}: избран(а).",
                    "{candidate:name} is the only candidate on the ballot and has {votes:votes}:"
                            + " elected.")),
    ONLY_CANDIDATE_WITHOUT_VOTES(
            "only-candidate-without-votes",
            new Sentence(
                    "{candidate:name} — бюллетеньдегі жалғыз кандидат, бірақ бірде-бір дауыс алған"
                            + " жоқ: мұндай жағдай заңда көзделмеген.",
                    "{candidate:name} — единственный кандидат в бюллетене, но не получено ни одного"
                            + " голоса: такой случай законом не предусмотрен.",
                    "{candidate:name} is the only candidate on the ballot but has no vote: the law"
                            + " does not provide for this.")),
    AGAINST_ALL(
            "against-all",
            new Sentence(
                    "«Бәріне қарсымын» — {againstAll:votes}: бұл кандидат емес, жеңе алмайды және"
                            + " сайлауды жарамсыз етпейді.",
                    "«Против всех» — {againstAll:votes}: это не кандидат, победить не может и"
                            + " выборы не отменяет.",
                    "“Against all” has {againstAll:votes}: it is no candidate, cannot win and does"
                            + " not annul the election.")),
    TIE(
            "tie",
            new Sentence(
                    "Ең көп дауысты ({votes}) бірнеше кандидат алды: {candidates:names}. Ешкім"
                            + " сайланған жоқ.",
                    "Наибольшее число голосов ({votes}) получили несколько кандидатов:"
                            + " {candidates:names}. Никто не избран.",
                    "Several candidates share the largest number of votes ({votes}):"
                            + " {candidates:names}. Nobody is elected.")),
    REPEAT_VOTING(
            "repeat-voting",
            new Sentence(
                    "Қайта дауыс беру мына кандидаттар бойынша тағайындалады: {candidates:names}.",
                    "Назначается повторное голосование по кандидатам: {candidates:names}.",
                    "Repeat voting is called on the candidates: {candidates:names}.")),
    REPEAT_ELECTIONS(
            "repeat-elections",
            new Sentence(
                    "Қайта сайлау тағайындалады.",
                    "Назначаются повторные выборы.",
                    "Repeat elections are called.")),
    TIE_NOT_PROVIDED(
            "tie-not-provided",
            new Sentence(
                    "Бұл жағдайда не істеу керектігі заңда көзделмеген: комиссия шешеді.",
                    "Что делать в этом случае, законом не предусмотрено: решает комиссия.",
                    "The law does not provide what follows in this case: the commission has to"
                            + " decide.")),
    LAST_ONE(
            "last-one",
            new Sentence(
                    "Шығып қалғандардан кейін бір кандидат қалды: {candidate:name}. Қайта дауыс"
                            + " беру өткізілмейді, ол сайланды деп есептеледі.",
                    "После выбытия остается один кандидат: {candidate:name}. Повторное голосование"
                            + " не проводится, он(а) считается избранным(ой).",
                    "After withdrawals one candidate is left: {candidate:name}. No repeat voting is"
                            + " held, the candidate is considered elected.")),
    ALL_WITHDREW(
            "all-withdrew",
            new Sentence(
                    "Қайта дауыс беруге бірде-бір кандидат қалған жоқ: мұндай жағдай заңда"
                            + " көзделмеген.",
                    "К повторному голосованию не осталось ни одного кандидата: такой случай законом"
                            + " не предусмотрен.",
                    "No candidate is left for the repeat voting: the law does not provide for"
                            + " this.")),
    EXTENSION(
            "extension",
            new Sentence(
                    "Қалған кандидаттар саны {left}, ең азы {fewest} болуы керек: сайлау мерзімі"
                            + " ұзартылады, кандидаттар қайта ұсынылады.",
                    "Осталось кандидатов {left}, требуется не менее {fewest}: срок выборов"
                            + " продлевается, выдвижение проводится вновь.",
                    "{left} candidates are left and at least {fewest} are needed: the election is"
                            + " put off and nomination opens again."));

    private final String id;
    private final Sentence sentence;

    Rule(String id, Sentence sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    Step step(Ground ground, Figures figures) {
        return new Step(id, ground, false, figures, sentence);
    }

    /** A step where the text is open and a reading had to be chosen. */
    Step reading(Ground ground, Figures figures) {
        return new Step(id, ground, true, figures, sentence);
    }
}
