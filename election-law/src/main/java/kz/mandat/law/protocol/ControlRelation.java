package kz.mandat.law.protocol;

import java.util.List;
import kz.mandat.law.Article;
import kz.mandat.law.Edition;
import kz.mandat.law.Text;

/**
 * The catalogue of control relations; all are derived from the articles, as the commission's own
 * form was not available.
 */
public enum ControlRelation {
    C1(
            Severity.ERROR,
            "43(4-1)5",
            "R = I + C",
            List.of("received", "issued", "cancelled"),
            new Text(
                    "Алынған бюллетеньдер берілгендер мен жойылғандардың қосындысына тең.",
                    "Полученные бюллетени равны сумме выданных и погашенных.",
                    "Ballots received are the ballots issued and the cancelled ones together.")),
    C2(
            Severity.ERROR,
            "43(4)3",
            "ΣI_m = I",
            List.of("issuedByMember", "issued"),
            new Text(
                    "Комиссияның әрбір мүшесі берген бюллетеньдердің қосындысы бюллетеньдер алған"
                            + " сайлаушылар санына тең.",
                    "Сумма бюллетеней, выданных каждым членом комиссии, равна числу избирателей,"
                            + " получивших бюллетени.",
                    "The ballots issued by each commission member add up to the voters who received"
                            + " ballots.")),
    C3(
            Severity.ERROR,
            "43(4)2",
            "I ≤ V",
            List.of("issued", "voters"),
            new Text(
                    "Бюллетеньдер алған сайлаушылар саны сайлаушылардың жалпы санынан аспайды.",
                    "Избирателей, получивших бюллетени, не больше общего числа избирателей.",
                    "Voters who received ballots are not more than the voters on the list.")),
    C4(
            Severity.ERROR,
            "43(4-1)",
            "B = Σv + X + N",
            List.of("found", "votes", "againstAll", "invalid"),
            new Text(
                    "Жәшіктерден табылған бюллетеньдер барлық дауыстардың, «Бәріне қарсымын» және"
                            + " жарамсыз бюллетеньдердің қосындысына тең.",
                    "Бюллетени, обнаруженные в урнах, равны сумме всех голосов, «Против всех» и"
                            + " недействительных бюллетеней.",
                    "Ballots found in the boxes are all votes, “against all” and the invalid"
                            + " ballots together.")),
    C5(
            Severity.ACTION,
            "43(4-1)",
            "B ≤ I",
            List.of("found", "issued"),
            new Text(
                    "Жәшіктерден табылған бюллетеньдер берілгендерден көп болса, комиссияның әрбір"
                            + " мүшесі берген бюллетеньдер саны анықталады; хаттама заңды болып"
                            + " қалады.",
                    "Если бюллетеней в урнах больше, чем выдано, устанавливается число бюллетеней,"
                            + " выданных каждым членом комиссии; протокол остается законным.",
                    "If more ballots are found than were issued, the ballots issued by each member"
                            + " are established; the protocol stays lawful.")),
    C6(
            Severity.DEFINITION,
            "43(5)",
            "P = Σv + X = B − N",
            List.of("votes", "againstAll", "found", "invalid"),
            new Text(
                    "Пайыздар есептелетін сан — барлық дауыстар мен «Бәріне қарсымын»; жарамсыз"
                            + " бюллетеньдер есепке алынбайды.",
                    "Число, от которого считаются проценты, — все голоса и «Против всех»;"
                            + " недействительные бюллетени исключены.",
                    "The number that percentages are measured against is all votes and “against"
                            + " all”; invalid ballots are excluded.")),
    C7(
            Severity.ACTION,
            "43(3-1)",
            "found ≤ applications",
            List.of("mobileBoxes"),
            new Text(
                    "Тасымалданатын сайлау жәшігіндегі бюллетеньдер жазбаша өтініштерден көп болса,"
                            + " осы жәшіктегі бюллетеньдер жарамсыз деп танылады.",
                    "Если в переносной избирательной урне бюллетеней больше, чем письменных"
                            + " заявлений, бюллетени из этой урны признаются недействительными.",
                    "If a mobile ballot box holds more ballots than there were written"
                            + " applications, its ballots are invalid.")),
    C8(
            Severity.ERROR,
            "43(3-1), 44(5)",
            "O ≤ I, A ≤ I",
            List.of("outside", "absentee", "issued"),
            new Text(
                    "Үй-жайдан тыс жерде немесе есептен шығару куәлігімен дауыс бергендер"
                            + " бюллетеньдер алған сайлаушылардан көп емес.",
                    "Голосовавших вне помещения или по открепительным удостоверениям не больше, чем"
                            + " избирателей, получивших бюллетени.",
                    "Those who voted outside the premises or by absentee certificate are not more"
                            + " than the voters who received ballots.")),
    C9(
            Severity.WARNING,
            "37(2), 37(3)",
            "R ≤ V + ⌈V ÷ 100⌉",
            List.of("received", "voters"),
            new Text(
                    "Алынған бюллетеньдер сайлаушылар санынан бір пайыздық қордан артық аспайды.",
                    "Полученных бюллетеней не больше числа избирателей с запасом в один процент.",
                    "Ballots received are not more than the voters and a reserve of one per"
                            + " cent.")),
    C10(
            Severity.WARNING,
            "23(2)1",
            "V ≤ 3000",
            List.of("voters"),
            new Text(
                    "Сайлау учаскесінде үш мыңнан аспайтын сайлаушы болады.",
                    "На избирательном участке не более трех тысяч избирателей.",
                    "A polling station has not more than three thousand voters.")),
    C11(
            Severity.FORM,
            "43(8)",
            "signatures",
            List.of("signatures"),
            new Text(
                    "Сандар жазумен қайталанады; қарындаш, әртүрлі түсті сия және түзетулер"
                            + " болмайды.",
                    "Числа повторены прописью; нет карандаша, чернил разного цвета и исправлений.",
                    "Numbers are repeated in words; there is no pencil, no ink of different colours"
                            + " and no correction.")),
    C12(
            Severity.WARNING,
            "43(1)",
            "signedAt − countStartedAt ≤ 12 h",
            List.of("signedAt", "countStartedAt"),
            new Text(
                    "Дауыстарды санау он екі сағаттан аспайды.",
                    "Подсчет голосов занимает не более двенадцати часов.",
                    "The count takes not more than twelve hours.")),
    C13(
            Severity.ERROR,
            "94(2)",
            "Σ",
            List.of(),
            new Text(
                    "Жоғары тұрған хаттаманың әрбір көрсеткіші төменгі хаттамалардың қосындысына"
                            + " тең.",
                    "Каждый показатель вышестоящего протокола равен сумме нижестоящих.",
                    "Every figure of the upper protocol is the sum of the lower ones."));

    private final Severity severity;
    private final Article article;
    private final String formula;
    private final List<String> fields;
    private final Text rule;

    ControlRelation(
            Severity severity, String article, String formula, List<String> fields, Text rule) {
        this.severity = severity;
        this.article = new Article(article, Edition.EL23);
        this.formula = formula;
        this.fields = fields;
        this.rule = rule;
    }

    /** The stable name: "C1" to "C13". */
    public String id() {
        return name();
    }

    public Severity severity() {
        return severity;
    }

    public Article article() {
        return article;
    }

    /** The relation in the letters of the catalogue. */
    public String formula() {
        return formula;
    }

    public List<String> fields() {
        return fields;
    }

    public Text rule() {
        return rule;
    }
}
