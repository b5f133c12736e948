package kz.mandat.platform.problem;

import java.util.Locale;
import kz.mandat.platform.text.Localized;

/** The rules of form that every request obeys, with their sentences in three languages. */
public enum InputRule {
    REQUIRED("Бұл өріс міндетті", "Это поле обязательно", "This field is required"),
    UNKNOWN_FIELD("Мұндай өріс жоқ", "Такого поля нет", "There is no such field"),
    WRONG_TYPE(
            "Мәні күтілген түрге сай емес: %s",
            "Значение не того вида, ожидается: %s", "The value is not of the expected kind: %s"),
    NOT_JSON("JSON оқылмайды: %s", "JSON не читается: %s", "The JSON cannot be read: %s"),
    OUT_OF_RANGE(
            "Мәні шектен тыс: %s", "Значение вне пределов: %s", "The value is out of range: %s"),
    UNKNOWN_REFERENCE("Мұндай жазба жоқ: %s", "Такой записи нет: %s", "There is no such entry: %s"),
    DUPLICATE("Қайталанады: %s", "Повторяется: %s", "It stands here twice: %s"),
    INVALID("Жарамсыз мән: %s", "Недопустимое значение: %s", "The value is not valid: %s");

    private final String kk;
    private final String ru;
    private final String en;

    InputRule(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Localized message(Object... figures) {
        return new Localized(kk.formatted(figures), ru.formatted(figures), en.formatted(figures));
    }
}
