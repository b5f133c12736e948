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
    TIME_OF_DECISION(
            "89(8)",
            "104(8)",
            "113-5(14)",
            "Тіркеу уақыты тізім ұсынылғаннан кейін және қазіргі сәттен кеш болмауы керек",
            "Время регистрации не может быть раньше представления списка и позже настоящего"
                    + " момента",
            "The time of registration lies after the submission and not after the present moment");

    private final String parliament;
    private final @Nullable String maslikhat;
    private final @Nullable String akim;
    private final String kk;
    private final String ru;
    private final String en;

    NominationRule(
            String parliament,
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
