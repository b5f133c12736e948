package kz.mandat.tally.print;

import kz.mandat.platform.text.Localized;
import kz.mandat.tally.protocol.ProtocolForm;
import org.jspecify.annotations.Nullable;

/** The figures of the paper form in its order, with what stands before them and their articles. */
enum Label {
    VOTERS(
            "voters",
            "43(4)1",
            "Сайлау учаскесінің тізімі бойынша сайлаушылардың жалпы саны",
            "Общее число избирателей по списку избирательного участка",
            "Voters on the list of the polling station"),
    ISSUED(
            "issued",
            "43(4)2",
            "Бюллетень алған сайлаушылар саны",
            "Число избирателей, получивших бюллетени",
            "Voters who received ballots"),
    ABSENTEE(
            "absentee",
            "41(6-1)",
            "Есептен шығару куәлігі бойынша дауыс берген сайлаушылар саны",
            "Число проголосовавших по открепительным удостоверениям",
            "Voters who voted on absentee certificates"),
    OUTSIDE(
            "outside",
            "41(6)",
            "Дауыс беру үй-жайынан тыс дауыс берген сайлаушылар саны",
            "Число проголосовавших вне помещения для голосования",
            "Voters who voted outside the premises"),
    RECEIVED(
            "received",
            "43(4-1)4",
            "Учаскелік комиссия алған бюллетеньдер саны",
            "Число бюллетеней, полученных участковой комиссией",
            "Ballots received by the precinct commission"),
    CANCELLED(
            "cancelled",
            "43(4-1)5",
            "Күші жойылған бюллетеньдер саны",
            "Число погашенных бюллетеней",
            "Ballots cancelled"),
    FOUND(
            "found",
            "43(4-1)1",
            "Дауыс беруге қатысқан сайлаушылар саны (жәшіктердегі бюллетеньдер)",
            "Число избирателей, принявших участие в голосовании (бюллетени в урнах)",
            "Voters who took part (ballots in the boxes)"),
    AGAINST_ALL(
            "againstAll",
            "43(4-1)2-1",
            "«Бәріне қарсымын» деп белгіленген бюллетеньдер саны",
            "Число бюллетеней с отметкой «Против всех»",
            "Ballots marked “against all”"),
    INVALID(
            "invalid",
            "43(4-1)3",
            "Жарамсыз деп танылған бюллетеньдер саны",
            "Число бюллетеней, признанных недействительными",
            "Ballots declared invalid");

    private final String field;
    private final String article;
    private final String kk;
    private final String ru;
    private final String en;

    Label(String field, String article, String kk, String ru, String en) {
        this.field = field;
        this.article = article;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    String field() {
        return field;
    }

    String article() {
        return article;
    }

    Localized text() {
        return new Localized(kk, ru, en);
    }

    @Nullable Long figure(ProtocolForm form) {
        return switch (this) {
            case VOTERS -> form.voters();
            case ISSUED -> form.issued();
            case ABSENTEE -> form.absentee();
            case OUTSIDE -> form.outside();
            case RECEIVED -> form.received();
            case CANCELLED -> form.cancelled();
            case FOUND -> form.found();
            case AGAINST_ALL -> form.againstAll();
            case INVALID -> form.invalid();
        };
    }
}
