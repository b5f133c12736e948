package kz.mandat.allocation.explanation;

import kz.mandat.allocation.result.ResultStatus;
import kz.mandat.law.Language;

/** The words of the printed page in one language. */
public record Labels(
        String title,
        String law,
        String version,
        String decision,
        String figures,
        String protocols,
        String voters,
        String issued,
        String invalid,
        String againstAll,
        String base,
        String shareRule,
        String supersedes,
        String following,
        String seats,
        String contestants,
        String name,
        String votes,
        String share,
        String whole,
        String remainder,
        String steps,
        String mandates,
        String close,
        String marked,
        String counting,
        String computed,
        String tied,
        String notProvided,
        String repeatOrdered,
        String annulled,
        String superseded,
        String certified) {

    private static final Labels KK =
            new Labels(
                    "Нәтиже қалай шықты",
                    "Қолданылған тәртіп",
                    "Нұсқа",
                    "Комиссияның шешімі",
                    "Сандар",
                    "Түскен хаттамалар",
                    "Тізімдегі сайлаушылар",
                    "Бюллетень алғандар",
                    "Жарамсыз бюллетеньдер",
                    "«Бәріне қарсымын»",
                    "Үлестер есептелетін сан",
                    "Үлесі = дауыстар × 100 ÷ үлестер есептелетін сан",
                    "Алмастырады",
                    "Осыдан кейін тағайындалды",
                    "Мандаттар",
                    "Дауыстар мен орындар",
                    "Атауы",
                    "Дауыстар",
                    "Үлесі",
                    "Тұтас бөлігі",
                    "Қалдығы",
                    "Есептің қадамдары",
                    "Әр мандаттың негізі",
                    "Не шешуші болды",
                    "заң мәтіні ашық немесе дереккөзі расталмаған: түсіндірме",
                    "саналуда, алдын ала",
                    "есептелді, әлі бекітілген жоқ",
                    "ешкім сайланған жоқ",
                    "заңда көзделмеген",
                    "қайта дауыс беру немесе қайта сайлау тағайындалған",
                    "дауыс беру жарамсыз деп танылған",
                    "орнына қайта дауыс берудің нәтижесі келді",
                    "бекітілген");
    private static final Labels RU =
            new Labels(
                    "Как получен результат",
                    "Применённый порядок",
                    "Версия",
                    "Решение комиссии",
                    "Числа",
                    "Поступившие протоколы",
                    "Избиратели в списках",
                    "Получили бюллетени",
                    "Недействительные бюллетени",
                    "«Против всех»",
                    "Число, от которого считаются доли",
                    "Доля = голоса × 100 ÷ число, от которого считаются доли",
                    "Заменяет",
                    "После этого назначено",
                    "Мандаты",
                    "Голоса и мандаты",
                    "Название",
                    "Голоса",
                    "Доля",
                    "Целая часть",
                    "Остаток",
                    "Шаги расчёта",
                    "Основание каждого мандата",
                    "Что было близко",
                    "текст закона открыт или источник не подтверждён: толкование",
                    "подсчёт идёт, предварительно",
                    "рассчитано, ещё не утверждено",
                    "никто не избран",
                    "законом не предусмотрено",
                    "назначено повторное голосование или повторные выборы",
                    "голосование признано недействительным",
                    "заменено результатом повторного голосования",
                    "утверждено");
    private static final Labels EN =
            new Labels(
                    "How the result came about",
                    "The law that was applied",
                    "Version",
                    "Decision of the commission",
                    "Figures",
                    "Protocols received",
                    "Voters on the lists",
                    "Received ballots",
                    "Invalid ballots",
                    "“Against all”",
                    "The number that shares are measured against",
                    "Share = votes × 100 ÷ the number that shares are measured against",
                    "Takes the place of",
                    "Ordered after it",
                    "Mandates",
                    "Votes and mandates",
                    "Name",
                    "Votes",
                    "Share",
                    "Whole part",
                    "Remainder",
                    "The steps of the computation",
                    "The reason of every mandate",
                    "What was close",
                    "the law's text is open or the source is not verified: an interpretation",
                    "being counted, provisional",
                    "computed, not certified yet",
                    "nobody is elected",
                    "not provided for by the law",
                    "repeat voting or repeat elections are ordered",
                    "the vote was declared void",
                    "replaced by the result of a repeat vote",
                    "certified");

    static Labels in(Language language) {
        return switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
    }

    String statusOf(ResultStatus status) {
        return switch (status) {
            case COUNTING -> counting;
            case COMPUTED -> computed;
            case TIED -> tied;
            case REPEAT_VOTING_ORDERED, REPEAT_ELECTIONS_ORDERED -> repeatOrdered;
            case ANNULLED -> annulled;
            case SUPERSEDED -> superseded;
            case NOT_PROVIDED_BY_LAW -> notProvided;
            case CERTIFIED -> certified;
        };
    }
}
