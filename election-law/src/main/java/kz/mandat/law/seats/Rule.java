package kz.mandat.law.seats;

import kz.mandat.law.Sentence;

/** The rules that steps of a distribution apply, each with its sentence. */
public enum Rule {
    BASE(
            "base",
            new Sentence(
                    "Барлық тізімдерге берілген дауыстар — {lists}, «Бәріне қарсымын» —"
                            + " {againstAll}; барлығы {base}: үлестер осы саннан есептеледі, жарамсыз"
                            + " бюллетеньдер есепке алынбайды.",
                    "Голоса за все списки — {lists}, «Против всех» — {againstAll}; вместе {base}:"
                            + " от этого числа считаются доли, недействительные бюллетени исключены.",
                    "Votes for all lists {lists}, “against all” {againstAll}; together {base}:"
                            + " shares are measured against this number, invalid ballots are"
                            + " excluded.")),
    THRESHOLD(
            "threshold",
            new Sentence(
                    "{list:name}: {votes} ÷ {base} = {share:%}; бұл {threshold:%} кедергіден кем"
                            + " емес, тізім мандаттарды бөлуге қатысады.",
                    "{list:name}: {votes} ÷ {base} = {share:%}; это не меньше барьера"
                            + " {threshold:%}, список участвует в распределении мандатов.",
                    "{list:name}: {votes} ÷ {base} = {share:%}; this is not below the threshold of"
                            + " {threshold:%}, the list takes part in the distribution.")),
    BELOW_THRESHOLD(
            "threshold",
            new Sentence(
                    "{list:name}: {votes} ÷ {base} = {share:%}; бұл {threshold:%} кедергіден төмен,"
                            + " тізім мандаттарды бөлуге қатыспайды.",
                    "{list:name}: {votes} ÷ {base} = {share:%}; это ниже барьера {threshold:%},"
                            + " список не участвует в распределении мандатов.",
                    "{list:name}: {votes} ÷ {base} = {share:%}; this is below the threshold of"
                            + " {threshold:%}, the list does not take part in the distribution.")),
    NEXT_LIST(
            "next-list",
            new Sentence(
                    "Кедергіден тек бір тізім ({above:name}) өтті, сондықтан бөлуге дауыс саны"
                            + " бойынша келесі тізім де жіберіледі: {list:name}, {votes:votes}.",
                    "Барьер преодолел только один список ({above:name}), поэтому к распределению"
                            + " допускается и следующий по числу голосов: {list:name}, {votes:votes}.",
                    "Only one list ({above:name}) reached the threshold, so the next by votes is"
                            + " admitted as well: {list:name}, {votes:votes}.")),
    SOLE_LIST_TAKES_ALL(
            "sole-list",
            new Sentence(
                    "Бюллетеньде жалғыз тізім бар ({list:name}), жіберілетін келесі тізім жоқ: ол"
                            + " барлық мандатты алады, {seats:mandates}.",
                    "В бюллетене единственный список ({list:name}), следующего списка нет: он"
                            + " получает все мандаты, {seats:mandates}.",
                    "There is a single list on the ballot ({list:name}) and no next one to admit:"
                            + " it receives all mandates, {seats:mandates}.")),
    ONE_LIST_TAKES_ALL(
            "one-list-takes-all",
            new Sentence(
                    "Кедергіден тек бір тізім өтті ({list:name}), бұл тәртіпте екінші тізім"
                            + " жіберілмейді: ол барлық мандатты алады, {seats:mandates}.",
                    "Барьер преодолел только один список ({list:name}), второй список при этом"
                            + " порядке не допускается: он получает все мандаты, {seats:mandates}.",
                    "Only one list ({list:name}) reached the threshold and this regime admits no"
                            + " second one: it receives all mandates, {seats:mandates}.")),
    QUOTIENT(
            "quotient",
            new Sentence(
                    "Алғашқы сайлау жеке саны (квота): бөлуге жіберілген тізімдерге берілген"
                            + " {votes} ÷ {seats} = {quotient:d} дауыс бір мандатқа.",
                    "Первое избирательное частное (квота): голоса за допущенные списки {votes} ÷"
                            + " {seats} = {quotient:d} голоса на один мандат.",
                    "First electoral quotient: votes for the admitted lists {votes} ÷ {seats} ="
                            + " {quotient:d} votes for one mandate.")),
    WHOLE_PART(
            "whole-part",
            new Sentence(
                    "{list:name}: {votes} × {seats} ÷ {dividend} = {quota:d}; бөлшектенген бөлігі"
                            + " (қалдығы) {remainder:d}, тұтас бөлігі — {whole:mandates}.",
                    "{list:name}: {votes} × {seats} ÷ {dividend} = {quota:d}; дробная часть"
                            + " (остаток) {remainder:d}, целая часть — {whole:mandates}.",
                    "{list:name}: {votes} × {seats} ÷ {dividend} = {quota:d}; remainder"
                            + " {remainder:d}, whole part {whole:mandates}.")),
    COEFFICIENT(
            "coefficient",
            new Sentence(
                    "{list:name}: {votes} × {seats} ÷ {dividend} × {coefficient:d} (түзету"
                            + " коэффициенті) = {quota:d}; тұтас бөлігі — {whole:mandates}.",
                    "{list:name}: {votes} × {seats} ÷ {dividend} × {coefficient:d} (поправочный"
                            + " коэффициент) = {quota:d}; целая часть — {whole:mandates}.",
                    "{list:name}: {votes} × {seats} ÷ {dividend} × {coefficient:d} (correction"
                            + " coefficient) = {quota:d}; whole part {whole:mandates}.")),
    MINIMUM(
            "minimum",
            new Sentence(
                    "{list:name}: тұтас бөлігі {whole}, бірақ мұндай тізім кемінде"
                            + " {minimum:mandates} алады.",
                    "{list:name}: целая часть {whole}, но такой список получает не менее чем"
                            + " {minimum:mandates}.",
                    "{list:name}: the whole part is {whole}, but such a list receives at least"
                            + " {minimum:mandates}.")),
    GIVES_WAY(
            "gives-way",
            new Sentence(
                    "Тұтас бөлік ({whole}) пен кепілдік берілген ең аз сан ({minimum}) бірге"
                            + " мандаттар санынан ({seats}) асады; кедергіден өткен тізім орын береді:"
                            + " {list:name}, {given:mandates}.",
                    "Целая часть ({whole}) и гарантированный минимум ({minimum}) вместе больше"
                            + " числа мандатов ({seats}); уступает список, преодолевший барьер:"
                            + " {list:name}, {given:mandates}.",
                    "The whole part ({whole}) and the guaranteed minimum ({minimum}) together"
                            + " exceed the mandates ({seats}); the list above the threshold gives way:"
                            + " {list:name}, {given:mandates}.")),
    REST_TO_LIST_ABOVE(
            "rest-to-list-above",
            new Sentence(
                    "Бөлінбей қалған мандаттар ({left}) кедергіден өткен тізімге беріледі:"
                            + " {list:name}, барлығы {given:mandates}.",
                    "Нераспределенные мандаты ({left}) передаются списку, преодолевшему барьер:"
                            + " {list:name}, всего {given:mandates}.",
                    "The undistributed mandates ({left}) go to the list above the threshold:"
                            + " {list:name}, {given:mandates} in all.")),
    LEFT_OVER(
            "left-over",
            new Sentence(
                    "Тұтас бөліктер бойынша {given:mandates} бөлінді, барлығы {seats}; қалғаны"
                            + " {left}, олар ең көп қалдығы бар тізімдерге бір-бірден беріледі.",
                    "По целым частям распределено {given:mandates} из {seats}; осталось {left}, они"
                            + " передаются по одному спискам с наибольшими остатками.",
                    "The whole parts give {given:mandates} of {seats}; {left} are left and go one"
                            + " each to the lists with the largest remainders.")),
    REMAINDER(
            "largest-remainder",
            new Sentence(
                    "{list:name}: қалдығы {remainder:d}, көлемі бойынша {place}-орын (қалған"
                            + " мандаттар саны {left}); тізім өзінің {seat}-мандатын алады.",
                    "{list:name}: остаток {remainder:d}, по величине {place}-й (оставалось"
                            + " мандатов: {left}); список получает свой {seat}-й мандат.",
                    "{list:name}: remainder {remainder:d}, number {place} by size ({left} left to"
                            + " give); the list receives its mandate number {seat}.")),
    EARLIER_REGISTERED(
            "earlier-registered",
            new Sentence(
                    "{list:name}: қалдығы {remainder:d}, дәл сондай қалдық {others:names} тізімінде"
                            + " де бар; ертерек тіркелгендіктен ({registeredAt}) басымдық алып, өзінің"
                            + " {seat}-мандатын алады.",
                    "{list:name}: остаток {remainder:d}, такой же у списка {others:names};"
                            + " зарегистрирован раньше ({registeredAt}), поэтому имеет преимущество и"
                            + " получает свой {seat}-й мандат.",
                    "{list:name}: remainder {remainder:d}, the same as {others:names}; registered"
                            + " earlier ({registeredAt}), it has the advantage and receives its mandate"
                            + " number {seat}.")),
    TOTAL(
            "total",
            new Sentence(
                    "Барлығы {seats:mandates} бөлінді.",
                    "Всего распределено {seats:mandates}.",
                    "In all {seats:mandates} are distributed.")),
    NO_VOTES(
            "no-votes",
            new Sentence(
                    "Бірде-бір тізімге де, «Бәріне қарсымын» жолына да дауыс берілмеген: мұндай"
                            + " жағдай заңда көзделмеген.",
                    "Ни за один список и ни «Против всех» не подано ни одного голоса: такой случай"
                            + " законом не предусмотрен.",
                    "No vote was given for any list or “against all”: the law does not provide for"
                            + " this.")),
    NO_LIST_REACHES_THE_THRESHOLD(
            "no-list-reaches-the-threshold",
            new Sentence(
                    "Бірде-бір тізім {threshold:%} кедергіден өткен жоқ (ең көбі — {largest},"
                            + " барлығы {base}): мұндай жағдай заңда көзделмеген.",
                    "Ни один список не преодолел барьер {threshold:%} (наибольшее число голосов"
                            + " {largest} из {base}): такой случай законом не предусмотрен.",
                    "No list reached the threshold of {threshold:%} (the largest has {largest} of"
                            + " {base}): the law does not provide for this.")),
    NEXT_PLACE_SHARED(
            "next-place-shared",
            new Sentence(
                    "Кедергіден тек бір тізім ({above:name}) өтті, ал келесі орынды бірнеше тізім"
                            + " бөліседі ({lists:names}, әрқайсысында {votes:votes}): қайсысы"
                            + " жіберілетіні заңда көзделмеген.",
                    "Барьер преодолел только один список ({above:name}), а следующее место делят"
                            + " несколько списков ({lists:names}, по {votes} голосов): какой из них"
                            + " допускается, законом не предусмотрено.",
                    "Only one list ({above:name}) reached the threshold, and several share the next"
                            + " place ({lists:names}, {votes:votes} each): the law does not provide"
                            + " which is admitted.")),
    MINIMUM_ABOVE_ALL_SEATS(
            "minimum-above-all-seats",
            new Sentence(
                    "Келесі тізімге кепілдік берілген ең аз сан ({minimum}) барлық мандаттар"
                            + " санынан ({seats}) асады: мұндай жағдай заңда көзделмеген.",
                    "Гарантированный следующему списку минимум ({minimum}) больше числа всех"
                            + " мандатов ({seats}): такой случай законом не предусмотрен.",
                    "The minimum guaranteed to the next list ({minimum}) is above the number of all"
                            + " mandates ({seats}): the law does not provide for this.")),
    EQUAL_REMAINDERS_REGISTERED_TOGETHER(
            "equal-remainders-registered-together",
            new Sentence(
                    "Қалдықтары ({remainder:d}) де, тіркелген уақыты да бірдей тізімдер:"
                            + " {lists:names}; қалған мандаттардың ({left}) кімге берілетіні заңда"
                            + " көзделмеген.",
                    "Остатки ({remainder:d}) и время регистрации у списков одинаковы:"
                            + " {lists:names}; кому передать оставшиеся мандаты ({left}), законом не"
                            + " предусмотрено.",
                    "Remainders ({remainder:d}) and times of registration are equal: {lists:names};"
                            + " the law does not provide who receives what is left ({left}).")),
    EQUAL_REMAINDERS_REGISTRATION_UNKNOWN(
            "equal-remainders-registration-unknown",
            new Sentence(
                    "Қалдықтары ({remainder:d}) бірдей тізімдер: {lists:names}; басымдық ертерек"
                            + " тіркелгенге беріледі, бірақ тіркелген уақыты белгісіз: қалған мандаттар"
                            + " ({left}) бөлінбейді.",
                    "Остатки ({remainder:d}) списков одинаковы: {lists:names}; преимущество у"
                            + " зарегистрированного раньше, но время регистрации не указано: оставшиеся"
                            + " мандаты ({left}) не распределяются.",
                    "The remainders ({remainder:d}) are equal: {lists:names}; the one registered"
                            + " earlier has the advantage, but the times of registration are not given:"
                            + " what is left ({left}) is not distributed.")),
    SEAT_BY_WHOLE_PART(
            "seat-by-whole-part",
            new Sentence(
                    "{list:name}: {seat}-мандат тұтас бөлік бойынша берілді, себебі {seat} ×"
                            + " {dividend} ÷ {seats} = {needed:d}, бұл тізім алған {votes} дауыстан"
                            + " аспайды.",
                    "{list:name}: {seat}-й мандат получен по целой части, потому что {seat} ×"
                            + " {dividend} ÷ {seats} = {needed:d}, это не больше полученных списком"
                            + " голосов ({votes}).",
                    "{list:name} has its mandate number {seat} by the whole part, because {seat} ×"
                            + " {dividend} ÷ {seats} = {needed:d}, which is not more than its"
                            + " {votes:votes}."));

    private final String id;
    private final Sentence sentence;

    Rule(String id, Sentence sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    /** The stable name in answers. */
    public String id() {
        return id;
    }

    Sentence sentence() {
        return sentence;
    }
}
