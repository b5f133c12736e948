package kz.mandat.registry.members;

import java.util.Locale;
import java.util.Optional;

/** The columns of a list, under the headings by which applicants call them. */
enum Column {
    IIN("iin", true, "иин", "жсн"),
    SURNAME("surname", true, "фамилия", "тегі"),
    GIVEN_NAME("givenName", true, "имя", "аты"),
    PATRONYMIC("patronymic", false, "отчество", "әкесінің аты"),
    BORN_ON("bornOn", true, "дата рождения", "туған күні"),
    REGION("region", true, "регион", "өңір"),
    CONTACT("contact", false, "контакт", "байланыс");

    private final String field;
    private final boolean required;
    private final String ru;
    private final String kk;

    Column(String field, boolean required, String ru, String kk) {
        this.field = field;
        this.required = required;
        this.ru = ru;
        this.kk = kk;
    }

    String field() {
        return field;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<Column> headed(String heading) {
        String folded = heading.strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (folded.equals(column.field.toLowerCase(Locale.ROOT))
                    || folded.equals(column.ru)
                    || folded.equals(column.kk)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
