package kz.mandat.law.mandates;

import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;

/** The rules for filling mandates, each with its sentence. */
enum Rule {
    PARTY_ORDER(
            "party-order",
            new Sentence(
                    "Мандаттарды бөлу кезектілігін саяси партияның басшы органы айқындады:"
                            + " {mandates:mandates}.",
                    "Очередность распределения мандатов определил руководящий орган политической"
                            + " партии: {mandates:mandates}.",
                    "The leading body of the party set the order of distribution:"
                            + " {mandates:mandates}.")),
    ALPHABET(
            "alphabetical-order",
            new Sentence(
                    "Басшы орган кезектілікті айқындаған жоқ: мандаттар ({mandates}) тіркелген"
                            + " тізім бойынша мемлекеттік тілдің әліпбилік ретімен бөлінеді.",
                    "Руководящий орган не определил очередность: мандаты ({mandates})"
                            + " распределяются по зарегистрированному списку в алфавитном порядке"
                            + " государственного языка.",
                    "The leading body set no order: the mandates ({mandates}) go by the registered"
                            + " list in the alphabetical order of the state language.")),
    SILENT(
            "silent-law",
            new Sentence(
                    "Басшы орган мерзімінде кезектілікті айқындаған жоқ, ал бұл жағдайға арналған"
                            + " тәртіп заңда көзделмеген.",
                    "Руководящий орган в срок не определил очередность, а порядок на этот случай"
                            + " законом не предусмотрен.",
                    "The leading body set no order in time, and the law provides no order for this"
                            + " case.")),
    FEWER_NAMES(
            "fewer-names",
            new Sentence(
                    "Тізімде {names:persons}, ал алынған мандаттар {mandates}: {vacant:mandates}"
                            + " бос қалады. Бірінші бөлу үшін бұл заңда көзделмеген.",
                    "В списке {names:persons}, а получено мандатов {mandates}: вакантно остается"
                            + " {vacant:mandates}. Для первого распределения это законом не"
                            + " предусмотрено.",
                    "The list names {names:persons} but won {mandates}: {vacant:mandates} stay"
                            + " vacant. The law does not provide for this at the first distribution.")),
    COLLISION(
            "alphabet-and-quota",
            new Sentence(
                    "Әліпбилік рет бойынша квотаға {missing:persons} жетіспейді; екі ереже қайшы"
                            + " келгенде не істеу керегі заңда көзделмеген. Әліпбилік ретке ең аз"
                            + " өзгеріс енгізіліп квота сақталды: {out:names} орнына {in:names}.",
                    "По алфавитному порядку до квоты не хватает: {missing}; что делать при"
                            + " столкновении двух правил, законом не предусмотрено. Квота сохранена"
                            + " наименьшими изменениями алфавитного порядка: вместо {out:names} —"
                            + " {in:names}.",
                    "By the alphabetical order {missing} are missing from the quota; the law does"
                            + " not provide what follows when the two rules collide. The quota is kept"
                            + " by the fewest changes of the alphabetical order: {in:names} instead of"
                            + " {out:names}.")),
    NEXT_CANDIDATE(
            "next-candidate",
            new Sentence(
                    "Босаған мандат басшы орган атаған келесі кандидатқа беріледі: {person:name}.",
                    "Освободившийся мандат передается следующему кандидату, названному руководящим"
                            + " органом: {person:name}.",
                    "The mandate passes to the next candidate named by the leading body:"
                            + " {person:name}.")),
    AWAITS_PARTY(
            "awaits-party",
            new Sentence(
                    "Келесі кандидатты саяси партияның басшы органы айқындауы керек; тізімде"
                            + " {names:persons} қалды.",
                    "Следующего кандидата должен определить руководящий орган партии; в списке"
                            + " осталось {names:persons}.",
                    "The leading body of the party has to name the next candidate; {names:persons}"
                            + " are left on the list.")),
    EXHAUSTED(
            "list-exhausted",
            new Sentence(
                    "Тізімде кандидат қалған жоқ: мандат келесі сайлауға дейін бос қалады.",
                    "В списке кандидатов не осталось: мандат остается вакантным до следующих"
                            + " выборов.",
                    "No candidate is left on the list: the mandate stays vacant until the next"
                            + " election."));

    private final String id;
    private final Sentence sentence;

    Rule(String id, Sentence sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    Step step(Ground ground, Figures figures) {
        return new Step(id, ground, false, figures, sentence);
    }

    /** A step where the law is silent and a reading had to be chosen. */
    Step reading(Ground ground, Figures figures) {
        return new Step(id, ground, true, figures, sentence);
    }
}
