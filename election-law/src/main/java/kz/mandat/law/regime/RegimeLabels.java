package kz.mandat.law.regime;

import kz.mandat.law.Text;

/** What the values of a regime are called when people read them. */
final class RegimeLabels {

    static final Text FROM = new Text("қолданыла бастаған күні", "действует с", "in force from");
    static final Text UNTIL =
            new Text("қолданылуы тоқтаған күні", "действует до", "in force until before");
    static final Text SPLIT =
            new Text("мандаттарды бөлу", "деление мандатов", "division of the mandates");
    static final Text DISTRICT_SEATS =
            new Text(
                    "бірмандаттық округтер",
                    "одномандатные округа",
                    "single-mandate constituencies");
    static final Text ASSEMBLY_SEATS =
            new Text(
                    "Қазақстан халқы Ассамблеясы сайлайтын депутаттар",
                    "депутаты, избираемые Ассамблеей народа Казахстана",
                    "deputies elected by the Assembly of the People of Kazakhstan");
    static final Text LIST_SEATS =
            new Text(
                    "партиялық тізімдер бойынша мандаттар",
                    "мандаты по партийным спискам",
                    "mandates by party lists");
    static final Text BASE =
            new Text("пайыздар есептелетін сан", "база для процентов", "percentage base");
    static final Text AGAINST_ALL =
            new Text("«Бәріне қарсымын» жолы", "строка «Против всех»", "line “against all”");
    static final Text THRESHOLD = new Text("кедергі", "барьер", "threshold");
    static final Text INCLUSIVE =
            new Text(
                    "дәл осы пайыз жеткілікті",
                    "ровно этого процента достаточно",
                    "exactly this percentage is enough");
    static final Text QUOTIENT =
            new Text(
                    "алғашқы сайлау жеке саны (квота)",
                    "первое избирательное частное (квота)",
                    "first electoral quotient");
    static final Text WHOLE_PARTS = new Text("тұтас бөлік", "целая часть", "whole part");
    static final Text REMAINDERS =
            new Text("қалған мандаттар", "оставшиеся мандаты", "mandates left over");
    static final Text EQUAL_REMAINDERS =
            new Text("тең қалдықтар", "равные остатки", "equal remainders");
    static final Text ONE_LIST =
            new Text(
                    "кедергіден тек бір тізім өтсе",
                    "барьер преодолел только один список",
                    "only one list reaches the threshold");
    static final Text COEFFICIENT =
            new Text("түзету коэффициенті", "поправочный коэффициент", "correction coefficient");
    static final Text MINIMUM =
            new Text(
                    "келесі тізімнің ең аз мандаты",
                    "минимум мандатов следующего списка",
                    "fewest mandates of the next list");
    static final Text LIST_QUOTA =
            new Text("тізімдегі квота", "квота в списке", "quota on the list");
    static final Text MANDATE_QUOTA =
            new Text("мандаттардағы квота", "квота в мандатах", "quota in the mandates");
    static final Text CATEGORIES = new Text("санаттар", "категории", "categories");
    static final Text YOUTH = new Text("жастардың жасы", "возраст молодежи", "age of youth");
    static final Text LENGTH_CAP =
            new Text(
                    "тізімдегі адамдардың ең көп саны, мандаттар санынан",
                    "предельное число лиц в списке, от числа мандатов",
                    "most persons on a list, of the mandates");
    static final Text ROUNDING = new Text("дөңгелектеу", "округление", "rounding");
    static final Text CHOOSER =
            new Text(
                    "бөлу кезектілігін айқындайтын орган",
                    "кто определяет очередность распределения",
                    "who sets the order of distribution");
    static final Text FILL_DAYS =
            new Text(
                    "мерзімі, жарияланғаннан кейінгі күндер",
                    "срок, дней после опубликования",
                    "term, days after publication");
    static final Text OTHERWISE =
            new Text("партия үнсіз болса", "если партия молчит", "if the party is silent");
    static final Text VACANT =
            new Text(
                    "тізім таусылса, мандат бос қалады",
                    "при исчерпании списка мандат вакантен",
                    "an exhausted list leaves the mandate vacant");
    static final Text PLURALITY =
            new Text(
                    "басқалардан көп дауыс алған сайланады",
                    "избран получивший больше других",
                    "more votes than the others elect");
    static final Text TIE_OF_TWO =
            new Text(
                    "екі кандидаттың дауысы тең болса",
                    "равенство двух кандидатов",
                    "tie with two candidates");
    static final Text TIE_OF_MORE =
            new Text(
                    "екеуден көп кандидат болып, дауыстар тең болса",
                    "равенство при более чем двух кандидатах",
                    "tie with more than two candidates");
    static final Text REPEAT_VOTING =
            new Text(
                    "қайта дауыс беру мерзімі",
                    "срок повторного голосования",
                    "repeat voting within");
    static final Text REPEAT_ELECTIONS =
            new Text("қайта сайлау мерзімі", "срок повторных выборов", "repeat elections within");
    static final Text FEWEST_CANDIDATES =
            new Text(
                    "кандидаттардың ең аз саны",
                    "наименьшее число кандидатов",
                    "fewest candidates");
    static final Text EXTENSION =
            new Text(
                    "сайлау мерзімін ұзарту",
                    "продление срока выборов",
                    "extension of the election");
    static final Text SIGNATURES =
            new Text(
                    "өзін-өзі ұсынғанды қолдайтын қолдар",
                    "подписи в поддержку самовыдвиженца",
                    "signatures for a self-nominated candidate");
    static final Text SIGNATURES_ABOVE =
            new Text(
                    "қолдар саны бұл үлестен көп",
                    "подписей более этой доли избирателей",
                    "signatures of more than this share of the voters");
    static final Text TURNOUT =
            new Text("қатысқандар кемінде", "приняли участие не менее", "turnout of at least");
    static final Text FOR_RECALL =
            new Text(
                    "кері шақырып алуды қолдағандар бұл үлестен көп",
                    "за отзыв более этой доли участников",
                    "for the recall more than this share of those who took part");
    static final Text VOTE_WITHIN =
            new Text("дауыс беру мерзімі", "срок голосования", "vote within");
    static final Text MOBILE_BOXES =
            new Text(
                    "тасымалданатын жәшікте артық бюллетень болса, жарамсыз",
                    "при превышении в переносной урне недействительны",
                    "invalid when a mobile box holds too many");
    static final Text DEPOSIT =
            new Text(
                    "сайлау жарнасы, ең төменгі жалақы",
                    "избирательный взнос, минимальных заработных плат",
                    "electoral deposit, minimum wages");
    static final Text PAYABLE =
            new Text(
                    "жарнаның төленетін бөлігі, алдыңғы нәтиже кемінде ",
                    "уплачиваемая часть взноса при прежнем результате не менее ",
                    "part of the deposit payable after a previous result of at least ");
    static final Text REFUND =
            new Text("жарна қайтарылады", "взнос возвращается от", "deposit returned from");
    static final Text FUND_OWN =
            new Text(
                    "сайлау қоры: меншікті қаражат, ең төменгі жалақы",
                    "избирательный фонд: собственные средства, минимальных заработных плат",
                    "election fund: own means, minimum wages");
    static final Text FUND_DONATIONS =
            new Text(
                    "сайлау қоры: қайырмалдықтар",
                    "избирательный фонд: пожертвования",
                    "election fund: donations");
    static final Text FUND_PERSON =
            new Text(
                    "сайлау қоры: бір жеке тұлға",
                    "избирательный фонд: одно физическое лицо",
                    "election fund: one person");
    static final Text FUND_ENTITY =
            new Text(
                    "сайлау қоры: бір заңды тұлға",
                    "избирательный фонд: одно юридическое лицо",
                    "election fund: one legal entity");
    static final Text FUND_FACTOR =
            new Text(
                    "сайлау қоры: қайта дауыс беру кезіндегі көбейткіш",
                    "избирательный фонд: множитель при повторном голосовании",
                    "election fund: factor for repeat voting");

    private RegimeLabels() {}
}
