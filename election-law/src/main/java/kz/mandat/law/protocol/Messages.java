package kz.mandat.law.protocol;

import kz.mandat.law.Sentence;

/** The sentences of findings. */
final class Messages {

    static final Sentence C1 =
            new Sentence(
                    "Учаскелік сайлау комиссиясы алған бюллетеньдер: {received}, ал берілгендер мен"
                            + " жойылғандар бірге {issued} + {cancelled} = {sum}.",
                    "Получено бюллетеней {received}, а выданных и погашенных вместе {issued} +"
                            + " {cancelled} = {sum}.",
                    "{received} ballots were received, but issued and cancelled together are"
                            + " {issued} + {cancelled} = {sum}.");
    static final Sentence C2 =
            new Sentence(
                    "Бюллетеньдер алған сайлаушылар: {issued}, ал комиссия мүшелері берген"
                            + " бюллетеньдер бірге {sum}.",
                    "Избирателей, получивших бюллетени, {issued}, а членами комиссии выдано вместе"
                            + " {sum}.",
                    "{issued} voters received ballots, but the members issued {sum} together.");
    static final Sentence C4 =
            new Sentence(
                    "Жәшіктерден табылғаны {found}, ал дауыстар, «Бәріне қарсымын» және жарамсыз"
                            + " бюллетеньдер бірге {votes} + {againstAll} + {invalid} = {sum}.",
                    "В урнах обнаружено {found}, а голоса, «Против всех» и недействительные вместе"
                            + " {votes} + {againstAll} + {invalid} = {sum}.",
                    "{found} ballots were found, but votes, “against all” and invalid ballots"
                            + " together are {votes} + {againstAll} + {invalid} = {sum}.");
    static final Sentence C7 =
            new Sentence(
                    "№ {number} тасымалданатын сайлау жәшігінде {found} бюллетень, ал жазбаша"
                            + " өтініштер {applications}: осы жәшіктегі бюллетеньдер жарамсыз деп"
                            + " танылып, акт жасалады.",
                    "В переносной избирательной урне № {number} бюллетеней {found}, а письменных"
                            + " заявлений {applications}: бюллетени из этой урны признаются"
                            + " недействительными, составляется акт.",
                    "Mobile ballot box No. {number} holds {found} ballots for {applications}"
                            + " written applications: its ballots are invalid and an act is drawn up.");
    static final Sentence C9 =
            new Sentence(
                    "Алынған бюллетеньдер {received}; сайлаушылар {voters}, қоры {reserve}.",
                    "Получено бюллетеней {received}; избирателей {voters}, запас {reserve}.",
                    "{received} ballots were received for {voters} voters and a reserve of"
                            + " {reserve}.");
    static final Sentence C10 =
            new Sentence(
                    "Тізімде {voters:voters}, бұл үш мыңнан көп.",
                    "В списке {voters:voters}, это больше трех тысяч.",
                    "There are {voters:voters} on the list, more than three thousand.");
    static final Sentence C12 =
            new Sentence(
                    "Санау басталғаннан хаттамаға қол қойылғанға дейін {hours} сағат {minutes}"
                            + " минут өтті, бұл он екі сағаттан көп.",
                    "От начала подсчета до подписания протокола прошло {hours} ч {minutes} мин, это"
                            + " больше двенадцати часов.",
                    "From the start of the count to the signing {hours} h {minutes} min passed,"
                            + " more than twelve hours.");
    static final Sentence SIGNED_BEFORE_COUNT =
            new Sentence(
                    "Хаттамаға санау басталмай тұрып қол қойылған.",
                    "Протокол подписан до начала подсчета.",
                    "The protocol was signed before the count began.");
    static final Sentence C13 =
            new Sentence(
                    "{field}: жоғары тұрған хаттамада {upper}, төменгі хаттамалардың қосындысы"
                            + " {lower}.",
                    "{field}: в вышестоящем протоколе {upper}, сумма нижестоящих {lower}.",
                    "{field}: the upper protocol has {upper}, the lower ones add up to {lower}.");

    private static final Sentence C3 =
            new Sentence(
                    "Бюллетеньдер алған сайлаушылар {issued}, ал тізімде {voters:voters}.",
                    "Избирателей, получивших бюллетени, {issued}, а в списке {voters:voters}.",
                    "{issued} received ballots, but there are {voters:voters} on the list.");
    private static final Sentence C5 =
            new Sentence(
                    "Жәшіктерден табылғаны {found}, берілгені {issued}: комиссияның әрбір мүшесі"
                            + " берген бюллетеньдер саны анықталуға тиіс.",
                    "В урнах обнаружено {found}, выдано {issued}: устанавливается число бюллетеней,"
                            + " выданных каждым членом комиссии.",
                    "{found} ballots were found, {issued} were issued: the ballots issued by each"
                            + " commission member are to be established.");
    private static final Sentence OUTSIDE =
            new Sentence(
                    "Үй-жайдан тыс жерде дауыс бергендер {outside}, бюллетеньдер алған сайлаушылар"
                            + " {issued}.",
                    "Голосовавших вне помещения {outside}, избирателей, получивших бюллетени,"
                            + " {issued}.",
                    "{outside} voted outside the premises, but {issued} received ballots.");
    private static final Sentence ABSENTEE =
            new Sentence(
                    "Есептен шығару куәлігімен дауыс бергендер {absentee}, бюллетеньдер алған"
                            + " сайлаушылар {issued}.",
                    "Голосовавших по открепительным удостоверениям {absentee}, избирателей,"
                            + " получивших бюллетени, {issued}.",
                    "{absentee} voted by absentee certificate, but {issued} received ballots.");

    private Messages() {}

    static Sentence more(ControlRelation relation, String field) {
        if (relation == ControlRelation.C8) {
            return field.equals("outside") ? OUTSIDE : ABSENTEE;
        }
        return relation == ControlRelation.C3 ? C3 : C5;
    }
}
