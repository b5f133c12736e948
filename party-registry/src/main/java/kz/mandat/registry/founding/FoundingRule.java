package kz.mandat.registry.founding;

import java.util.List;
import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** What the Law on Political Parties demands on the way to registration, in words for a clerk. */
enum FoundingRule {
    COMMITTEE_TOO_SMALL(
            "PP 6",
            "Ұйымдастыру комитетінде кемінде %s адам болуы тиіс, көрсетілгені %s (6-бап)",
            "В организационном комитете должно быть не менее %s человек, указано %s (ст. 6)",
            "An organising committee has at least %s persons; %s are named (art. 6)"),
    NAME_WITHOUT_PARTY(
            "PP 7",
            "Атауда «партия» немесе «саяси партия» деген сөз болуы тиіс (7-бап)",
            "В названии должно быть слово «партия» или «политическая партия» (ст. 7)",
            "The name must contain the word \"партия\" or \"политическая партия\" (art. 7)"),
    TOO_SOON(
            "PP 11",
            "Бас тартылғаннан кейін қайта өтініш %s бастап беріледі (11-бап)",
            "После отказа повторное заявление возможно с %s (ст. 11)",
            "After a refusal a new application is possible from %s (art. 11)"),
    INITIATIVE_MISSING(
            "PP 6",
            "Бастамашы топтың тізімі жүктелмеген (6-бап)",
            "Не загружен список инициативной группы (ст. 6)",
            "The list of the initiative group has not been uploaded (art. 6)"),
    CONGRESS_TOO_LATE(
            "PP 6",
            "Съезд %s дейін өткізілуі тиіс еді (6-бап)",
            "Съезд должен был состояться до %s включительно (ст. 6)",
            "The congress had to be held by %s (art. 6)"),
    PROXIES(
            "PP 6",
            "Съезге жеке қатысады, сенімхатпен дауыс беруге болмайды (6-бап)",
            "В съезде участвуют лично, голосовать по доверенности нельзя (ст. 6)",
            "The congress is attended in person; nobody votes by proxy (art. 6)"),
    DOCUMENTS_TOO_LATE(
            "PP 10",
            "Құжаттар %s дейін тапсырылуы тиіс еді (10-бап)",
            "Документы следовало подать до %s включительно (ст. 10)",
            "The documents had to be filed by %s (art. 10)"),
    DOCUMENT_MISSING(
            "PP 10(7)",
            "Құжат жетіспейді: жарғы мен бағдарлама екі данадан, съезд хаттамасы, мүшелер тізімі"
                    + " (электрондық және қағаз), төлем түбіртегі (10(7)-бап)",
            "Не хватает документа: устав и программа в двух экземплярах, протокол съезда, список"
                    + " членов (электронный и бумажный), квитанция (ст. 10(7))",
            "A document is missing: charter and programme in two copies, minutes, member list"
                    + " (electronic and on paper), fee receipt (art. 10(7))"),
    MEMBERS_UNDER_AGE(
            "PP 8(1)",
            "Тізімде он сегізге толмағандар бар (8(1)-бап)",
            "В списке есть лица моложе восемнадцати лет (ст. 8(1))",
            "The list names persons under eighteen (art. 8(1))"),
    ERRORS_ARE_NO_GROUND(
            "PP 11(1-1)",
            "Тізімдегі қателер ең төменгі санды бұзбайды, сондықтан бас тартуға негіз бола алмайды"
                    + " (11(1-1)-бап)",
            "Ошибки в списке оставляют минимум выполненным и не могут быть основанием отказа (ст."
                    + " 11(1-1))",
            "The errors of the list leave the minimum met and are no ground for refusal (art."
                    + " 11(1-1))");

    private final String article;
    private final String kk;
    private final String ru;
    private final String en;

    FoundingRule(String article, String kk, String ru, String en) {
        this.article = article;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    FieldError broken(@Nullable String field, Object... figures) {
        return FieldError.ofLaw(
                field,
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                article,
                new Localized(kk.formatted(figures), ru.formatted(figures), en.formatted(figures)));
    }

    ProblemException refusal(@Nullable String field, Object... figures) {
        return ProblemException.ruleBroken(List.of(broken(field, figures)));
    }
}
