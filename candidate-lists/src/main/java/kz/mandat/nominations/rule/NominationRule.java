package kz.mandat.nominations.rule;

import java.util.List;
import java.util.Locale;
import kz.mandat.law.Text;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A rule of nomination with its article in the chapter on the parliament, on maslikhats and on
 * akims (texts of 2023 and 2026), and the sentence that a refusal shows.
 */
public enum NominationRule {
    DISTRICT_SEATS(
            "9",
            "9",
            "113-3(1)",
            "Округтер саны: %s, болуы тиіс: %s",
            "Число округов: %s, должно быть: %s",
            "Constituencies: %s, required: %s"),
    NO_CONSTITUENCIES(
            "97-1(6)",
            "111-1(6)",
            null,
            "Бұл органда бірмандаттық округтер жоқ: шыққан депутаттың мандаты тізімдегі келесі адамға"
                    + " өтеді",
            "У этого органа нет одномандатных округов: мандат выбывшего депутата переходит к следующему"
                    + " в списке",
            "This body has no constituencies: the mandate of a departed deputy passes to the next on"
                    + " the list"),
    REPEAT_VOTING(
            "95(2)",
            "109-1",
            "113-9(3)",
            "Қайта дауыс беру сол тізімдер мен кандидаттар бойынша өткізіледі: жаңа ұсыну жоқ",
            "Повторное голосование проводится по тем же спискам и кандидатам: выдвижения нет",
            "Repeat voting is held on the same lists and candidates: nobody is nominated"),
    DISTRICT_CONTEST(
            "87(1)",
            "103(1)",
            "113-3(1)",
            "Бұл сайлауда мандаттар партиялық тізімдер бойынша бөлінеді, жеке кандидаттар"
                    + " ұсынылмайды",
            "В этом голосовании мандаты распределяются по партийным спискам, отдельные кандидаты не"
                    + " выдвигаются",
            "This contest distributes mandates among lists; single candidates are not nominated"),
    NOMINATOR(
            "87(1)",
            "103(1)",
            "113-3(1)",
            "Ұсыну құқығы бұл ұсынушыға берілмеген",
            "Этому субъекту право выдвижения не принадлежит",
            "This nominator has no right to nominate here"),
    ONE_OF_NOMINATOR(
            "87(6)",
            "103(5-1)",
            "113-3(1)",
            "Бұл ұсынушы осы округте кандидат ұсынған: бір округте бір кандидат қана",
            "Этот субъект уже выдвинул кандидата в округе: в каждом округе только одного",
            "This nominator has a candidate in the constituency already: only one in each"),
    ONE_CONSTITUENCY(
            null,
            "103(6)",
            "113-3(4)",
            "Бір адам бірнеше округте ұсыныла алмайды: %s",
            "Никто не может быть выдвинут кандидатом более чем в одном округе: %s",
            "Nobody is nominated in more than one constituency: %s"),
    SIGNATURES(
            null,
            null,
            "113-4(1)",
            "Жарамды қолдар: %s, қажеті: %s",
            "Действительных подписей: %s, требуется: %s",
            "Valid signatures: %s, required: %s"),
    NO_SIGNATURES(
            null,
            null,
            "113-4(1)",
            "Бұл кандидат үшін қол жиналмайды",
            "Для этого кандидата подписи не собираются",
            "No signatures are collected for this candidate"),
    CANDIDATE_REFUSED(
            "89(4-3)",
            "104(6-1)",
            "113-5(11)",
            "Кандидатты тіркеуден бас тарту, тіркеудің күшін жою",
            "Отказ в регистрации кандидата, отмена решения о регистрации",
            "Refusal or cancellation of a candidate's registration"),
    CANDIDATE_LEAVES(
            "90(1-1)",
            "105(1)",
            "113-6(1)",
            "Кандидатураны қайтарып алу",
            "Снятие кандидатуры",
            "Withdrawal of a candidate"),
    LIST_CONTEST(
            "87(1)",
            "103(1)",
            null,
            "Бұл сайлауда мандаттар партиялық тізімдер бойынша бөлінбейді",
            "В этом голосовании мандаты не распределяются по партийным спискам",
            "This contest has no mandates for party lists"),
    REGISTERED_PARTY(
            "89(3)",
            "104(3)",
            "113-3(1)",
            "«%s» партиясы белгіленген тәртіппен тіркелмеген",
            "Партия «%s» не зарегистрирована в установленном порядке",
            "The party '%s' is not registered"),
    ACTIVE_PARTY(
            "89(6)4",
            "104(6)3",
            "113-5(11)",
            "«%s» партиясының қызметі тоқтатыла тұрған",
            "Деятельность партии «%s» приостановлена",
            "The activity of the party '%s' is suspended"),
    ONE_LIST_OF_A_PARTY(
            "89(4)",
            "104(4)",
            null,
            "«%s» партиясының тізімі бұрын ұсынылған: бір партиядан бір тізім ғана тіркеуге"
                    + " жіберіледі",
            "Партия «%s» уже представила список: к регистрации допускается только один список от"
                    + " партии",
            "The party '%s' has submitted a list already: only one list of a party is admitted"),
    PERSON_ONCE(
            "87(2)",
            "103(2)",
            null,
            "Тізімде бір адам екі рет көрсетілген: %s және %s-орын",
            "Одно лицо включено в список дважды: места %s и %s",
            "The same person stands on the list twice: places %s and %s"),
    PERSON_ON_ONE_LIST(
            "87(2)",
            "103(3)",
            null,
            "%s-орындағы адам басқа партияның тізімінде тұр; тізімге өз мүшелері ғана енгізіледі",
            "Лицо на месте %s включено в список другой партии; в список включаются только её члены",
            "The person at place %s stands on another party's list; a list names the party's own"
                    + " members only"),
    LIST_OR_DISTRICT(
            "87(2)",
            "103(3-1)",
            null,
            "Партиялық тізімдегі адам бірмандаттық округ бойынша ұсыныла алмайды: %s",
            "Лицо из партийного списка не вправе выдвигаться по одномандатному округу: %s",
            "A person on a party list may not stand in a single-mandate constituency: %s"),
    LIST_REGISTERED(
            "89(1)",
            "104(1)",
            null,
            "Партиялық тізім тіркелді",
            "Партийный список зарегистрирован",
            "The list is registered"),
    LIST_REFUSED(
            "89(6)4",
            "104(6)3",
            null,
            "Партиялық тізімді тіркеуден бас тарту, тіркеудің күшін жою",
            "Отказ в регистрации партийного списка, отмена решения о регистрации",
            "Refusal or cancellation of a list's registration"),
    PERSON_LEAVES(
            "90(1)",
            "105(1)",
            null,
            "Адам партиялық тізімнен шықты",
            "Лицо отозвало свою кандидатуру из партийного списка",
            "A person left the list"),
    PERSON_EXCLUDED(
            "89(6)5",
            "104(6)4",
            null,
            "Адам партиялық тізімнен шығарылды",
            "Лицо исключено из партийного списка",
            "A person is excluded from the list"),
    MORE_THAN_HALF_LEFT(
            "89(6)4",
            "104(6)3",
            null,
            "Тізімнен %s адам шықты, барлығы %s: елу пайыздан асқанда ғана тіркеудің күші жойылады",
            "Из списка вышло %s из %s лиц: основание для отмены — более пятидесяти процентов",
            "%s of the %s persons left: more than fifty per cent is a ground for cancellation"),
    EVERY_PARTY_ONCE(
            "37(1)",
            "37(1)",
            null,
            "Тіркелген әрбір партия бюллетеньде бір рет тұруы тиіс",
            "Каждая зарегистрированная партия стоит в бюллетене один раз",
            "Every registered party stands on the ballot once"),
    COMMITTED_SEED(
            "37(1)",
            "37(1)",
            null,
            "Бастапқы мән алдын ала жарияланған мәнге немесе реті оған сай келмейді",
            "Начальное значение не отвечает объявленному заранее, или порядок из него не следует",
            "The seed is not the one committed beforehand, or the order does not follow from it"),
    FUND_BALANCE(
            "34",
            "34",
            "34",
            "Шығыс қордағы қаражаттан асады: %s",
            "Расход превышает остаток фонда: %s",
            "The spending exceeds the balance of the fund: %s"),
    AFTER_FIRST_VOTING(
            "34(8)",
            "34(8)",
            "34(8)",
            "Қайта дауыс беру үшін операциялар ол тағайындалғаннан кейін ғана басталады",
            "Операции для повторного голосования возобновляются после его назначения",
            "Operations for repeat voting begin again after it was called"),
    FUND_RETURN(
            "34(5)",
            "34(5)",
            "34(5)",
            "Қайтарылуға немесе бюджетке жатпайтын ақша; қалғаны: %s",
            "Эти деньги не подлежат возврату или обращению в бюджет; осталось: %s",
            "This money need not go back or to the budget; what is left to go: %s"),
    NO_FUND(
            "92-1",
            "106",
            null,
            "Бұл сайлауда сайлау қорының шектері заңда белгіленбеген",
            "Для этого голосования закон не устанавливает пределов избирательного фонда",
            "The law sets no limits of an election fund for this contest"),
    MINIMUM_WAGE(
            "88(1)",
            "104(1)",
            "113-5(2)",
            "%s жылғы ең төменгі жалақы заң деректерінде әлі жоқ",
            "Минимальная заработная плата %s года ещё не внесена в данные закона",
            "The minimum wage of %s is not recorded in the data of the law yet"),
    DOCUMENTS(
            "89(3)",
            "104(3)",
            "113-5(5)",
            "Жойылмаған кемшіліктер бар: %s",
            "Есть неустраненные недостатки: %s",
            "Defects are not cured: %s"),
    PAPERS_MISSING(
            "89(3)",
            "104(3)",
            "113-5(5)",
            "Жетіспейтін құжаттар: %s — %s",
            "Не хватает документов: %s — %s",
            "Papers are missing: %s — %s"),
    PAPERS_UNEXAMINED(
            "89(3)",
            "104(3)",
            "113-5(5)",
            "Комиссия әлі қарамаған құжаттар: %s — %s",
            "Документы ещё не рассмотрены комиссией: %s — %s",
            "Papers that the commission has not examined yet: %s — %s"),
    DEPOSIT_DUE(
            "88",
            "104(1)",
            "113-5(2)",
            "Төленген жарна %s теңге, төленуі тиіс: %s теңге",
            "Внесено %s тенге, избирательный взнос составляет %s тенге",
            "The receipt is for %s tenge, the deposit due is %s tenge"),
    CERTIFIED_RESULT(
            "88(4)",
            "104(1)",
            "113-5(2)",
            "Бекітілген нәтиже бойынша дауыс: %s, мандат: %s",
            "По утвержденному результату голосов: %s, мандатов: %s",
            "The certified result has votes: %s, seats: %s"),
    CURE_TERM(
            "89(3)",
            "104(3)",
            "113-5(5)",
            "Кемшілікті жою мерзімі өтті: %s",
            "Срок устранения недостатка истек: %s",
            "The term for the cure has passed: %s"),
    NOT_APPEALABLE(
            "89(7)",
            "104(7)",
            "113-5(13)",
            "Бас тарту, күшін жою және тізімнен шығару туралы шешімдерге ғана шағым жасалады",
            "Обжалуются отказ, отмена и исключение из списка",
            "Appeals lie against refusals, cancellations and exclusions"),
    LAST_TWO_DAYS(
            "89(6)4",
            "104(6)3",
            "113-5(12)",
            "Дауыс беру күніне дейінгі екі күнде бұған жол берілмейді",
            "За два дня до дня голосования это не допускается",
            "This is not allowed in the two days before the day of voting"),
    TIME_OF_DECISION(
            "89(8)",
            "104(8)",
            "113-5(14)",
            "Тіркеу уақыты тізім ұсынылғаннан кейін және қазіргі сәттен кеш болмауы керек",
            "Время регистрации не может быть раньше представления списка и позже настоящего"
                    + " момента",
            "The time of registration lies after the submission and not after the present moment");

    private final @Nullable String parliament;
    private final @Nullable String maslikhat;
    private final @Nullable String akim;
    private final String kk;
    private final String ru;
    private final String en;

    NominationRule(
            @Nullable String parliament,
            @Nullable String maslikhat,
            @Nullable String akim,
            String kk,
            String ru,
            String en) {
        this.parliament = parliament;
        this.maslikhat = maslikhat;
        this.akim = akim;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The article in the chapter of the body, or null where that chapter has none. */
    public @Nullable String article(Body body) {
        return switch (body) {
            case MAZHILIS, KURULTAI -> parliament;
            case MASLIKHAT_REGION, MASLIKHAT_DISTRICT -> maslikhat;
            case AKIM -> akim;
            case RECALL -> null;
        };
    }

    /** The fault of a request that breaks this rule. */
    public FieldError fault(@Nullable String field, Body body, Object... figures) {
        Text sentence = new Text(kk, ru, en);
        return new FieldError(
                field, null, code(), article(body), Wording.sentence(sentence, figures));
    }

    /** The refusal of a request that breaks this rule alone. */
    public ProblemException refusal(@Nullable String field, Body body, Object... figures) {
        return ProblemException.ruleBroken(List.of(fault(field, body, figures)));
    }
}
