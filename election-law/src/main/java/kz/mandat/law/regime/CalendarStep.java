package kz.mandat.law.regime;

import kz.mandat.law.Text;

/** A step of the electoral calendar. */
public enum CalendarStep {
    NOMINATION(new Text("кандидаттарды ұсыну", "выдвижение кандидатов", "nomination")),
    NOMINATION_LOWER_UNITS(
            new Text(
                    "кандидаттарды ұсыну (аудандық маңызы бар қала, ауыл, кент, ауылдық округ)",
                    "выдвижение кандидатов (город районного значения, село, поселок, сельский"
                            + " округ)",
                    "nomination (cities of district significance, villages, settlements, rural"
                            + " districts)")),
    REGISTRATION(new Text("кандидаттарды тіркеу", "регистрация кандидатов", "registration")),
    REGISTRATION_LOWER_UNITS(
            new Text(
                    "кандидаттарды тіркеу (аудандық маңызы бар қала, ауыл, кент, ауылдық округ)",
                    "регистрация кандидатов (город районного значения, село, поселок, сельский"
                            + " округ)",
                    "registration (cities of district significance, villages, settlements, rural"
                            + " districts)")),
    COMPLAINT_ABOUT_REGISTRATION(
            new Text(
                    "тіркеуден бас тартуға немесе тіркеу туралы шешімнің күшін жоюға шағым жасау",
                    "обжалование отказа в регистрации или отмены решения о регистрации",
                    "complaint about a refused or cancelled registration")),
    ACCREDITATION_OF_INTERNATIONAL_OBSERVERS(
            new Text(
                    "халықаралық байқаушыларды аккредиттеу",
                    "аккредитация международных наблюдателей",
                    "accreditation of international observers")),
    DELIVERY_OF_VOTER_LISTS(
            new Text(
                    "сайлаушылар тізімдерін сайлау комиссияларына беру",
                    "передача списков избирателей избирательным комиссиям",
                    "delivery of the voter lists to the commissions")),
    INSPECTION_OF_VOTER_LISTS(
            new Text(
                    "сайлаушылардың тізімдермен танысуы",
                    "ознакомление избирателей со списками",
                    "inspection of the voter lists by the voters")),
    CAMPAIGN(new Text("сайлау алдындағы үгіт", "предвыборная агитация", "campaign")),
    FUND_OPERATIONS(
            new Text(
                    "сайлау қорларының шоттары бойынша операциялардың аяқталуы",
                    "прекращение операций по счетам избирательных фондов",
                    "end of operations on the accounts of election funds")),
    ABSENTEE_CERTIFICATES(
            new Text(
                    "есептен шығару куәліктерін берудің аяқталуы",
                    "окончание выдачи открепительных удостоверений",
                    "end of the issue of absentee certificates")),
    VOTING(new Text("дауыс беру", "голосование", "voting")),
    REQUESTS_FOR_VOTING_OUTSIDE(
            new Text(
                    "үй-жайдан тыс жерде дауыс беру туралы өтініштерді қабылдау",
                    "прием заявлений о голосовании вне помещения для голосования",
                    "requests for voting outside the premises")),
    COUNT(new Text("дауыстарды санау", "подсчет голосов", "count")),
    TRANSMISSION(
            new Text(
                    "хаттамаларды Орталық сайлау комиссиясына жіберу",
                    "передача протоколов в Центральную избирательную комиссию",
                    "transmission of the protocols to the Central Election Commission")),
    TRANSMISSION_BY_DISTRICT(
            new Text(
                    "аудандық комиссия хаттамасын облыстық комиссияға жіберу",
                    "передача протокола районной комиссии в областную",
                    "transmission of the district commission's protocol to the regional one")),
    TRANSMISSION_BY_REGION(
            new Text(
                    "облыстық комиссия хаттамасын Орталық сайлау комиссиясына жіберу",
                    "передача протокола областной комиссии в Центральную избирательную комиссию",
                    "transmission of the regional commission's protocol to the Central Election"
                            + " Commission")),
    RESULTS_OF_CONSTITUENCIES(
            new Text(
                    "дауыс беру нәтижелерін анықтау",
                    "установление результатов голосования",
                    "establishing the results of the voting")),
    RESULTS(
            new Text(
                    "сайлау қорытындыларын анықтау",
                    "установление итогов выборов",
                    "establishing the results of the election")),
    PUBLICATION(
            new Text(
                    "сайлау қорытындылары туралы хабарды жариялау",
                    "опубликование сообщения об итогах выборов",
                    "publication of the results message")),
    FUND_REPORT(
            new Text(
                    "сайлау қорлары туралы мәліметтерді жариялау",
                    "опубликование сведений об избирательных фондах",
                    "publication of the figures of the election funds")),
    MANDATE_ORDER(
            new Text(
                    "депутаттық мандаттарды бөлу кезектілігін айқындау",
                    "определение очередности распределения депутатских мандатов",
                    "order of distribution of the mandates")),
    COMPLAINT_ABOUT_THE_ELECTION(
            new Text(
                    "сайлаудың дұрыстығы туралы Конституциялық Сотқа жүгіну",
                    "обращение в Конституционный Суд о правильности проведения выборов",
                    "application to the Constitutional Court about the election")),
    COMPLAINT_ABOUT_ANNULMENT(
            new Text(
                    "сайлауды жарамсыз деп тану туралы шешімге шағым жасау",
                    "обжалование решения о признании выборов недействительными",
                    "complaint about the annulment of the election"));

    private final Text title;

    CalendarStep(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
