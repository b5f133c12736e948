package kz.mandat.registry.members;

import java.util.Locale;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list may break. A row that breaks a rule is not counted. Errors that leave the
 * minimum met are no ground for refusal, art. 11(1-1), except breaches of art. 8(1).
 */
public enum RowRule {
    MISSING_FIELD(null, "Ұяшық бос", "Ячейка пуста", "The cell is empty"),
    ROW_LENGTH(
            null,
            "Жолдағы ұяшық саны тақырыптағыдай емес",
            "Число ячеек строки не такое, как в заголовке",
            "The row has not as many cells as the heading"),
    FORMULA(
            null,
            "Ұяшықта мәтін емес, формула тұр",
            "В ячейке формула вместо текста",
            "The cell holds a formula instead of a text"),
    TOO_LONG(null, "Мәтін тым ұзын", "Текст слишком длинный", "The text is too long"),
    IIN_FORMAT(
            null,
            "ЖСН он екі цифрдан тұрады",
            "ИИН состоит из двенадцати цифр",
            "An IIN has twelve digits"),
    IIN_CHECKSUM(
            null,
            "ЖСН қате: бақылау цифры немесе күні сәйкес емес",
            "ИИН с ошибкой: не сходится контрольная цифра или дата",
            "The IIN is mistyped: its check digit or its date does not fit"),
    BIRTH_DATE(
            null,
            "Күні оқылмайды: ЖЖЖЖ-АА-КК немесе КК.АА.ЖЖЖЖ",
            "Дата не читается: ГГГГ-ММ-ДД или ДД.ММ.ГГГГ",
            "The date cannot be read: YYYY-MM-DD or DD.MM.YYYY"),
    BIRTH_DATE_DIFFERS(
            null,
            "Туған күні ЖСН-дегіден өзгеше",
            "Дата рождения не та, что в ИИН",
            "The date of birth differs from that of the IIN"),
    UNDER_AGE(
            "PP 8(1)",
            "Он сегізге толмаған адам партия мүшесі бола алмайды (8(1)-бап)",
            "Лицо моложе восемнадцати лет не может быть членом партии (ст. 8(1))",
            "A person under eighteen cannot be a member of a party (art. 8(1))"),
    UNKNOWN_REGION(
            null,
            "Өңір белгісіз: КАТО коды (750000000) немесе ISO коды (KZ-75)",
            "Регион неизвестен: код КАТО (750000000) или ISO (KZ-75)",
            "The region is unknown: a KATO code (750000000) or an ISO code (KZ-75)"),
    DUPLICATE(
            null,
            "Бұл адам тізімде бұрын келтірілген",
            "Это лицо уже есть в списке",
            "This person stands in the list already"),
    OTHER_PARTY(
            "PP 3(2)",
            "Бұл адам басқа партияның мүшесі (3(2)-бап)",
            "Это лицо состоит в другой партии (ст. 3(2))",
            "This person is a member of another party (art. 3(2))");

    private final @Nullable String article;
    private final String kk;
    private final String ru;
    private final String en;

    RowRule(@Nullable String article, String kk, String ru, String en) {
        this.article = article;
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public @Nullable String article() {
        return article;
    }

    public Localized message() {
        return new Localized(kk, ru, en);
    }

    /** Whether one such row is a ground for refusal even where the minimum is met. */
    // Art. 11(1-1) excepts art. 8(1), (2), (3), (5); of these a list shows the age.
    public boolean isGroundByItself() {
        return this == UNDER_AGE;
    }
}
