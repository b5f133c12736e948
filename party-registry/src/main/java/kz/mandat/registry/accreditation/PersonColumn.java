package kz.mandat.registry.accreditation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.mandat.registry.table.UnreadableList;

/** The columns of a list of persons, under the headings by which organisations call them. */
enum PersonColumn {
    DOCUMENT("document", true, 40, "документ|құжат|iin|иин|жсн"),
    SURNAME("surname", true, 200, "фамилия|тегі"),
    GIVEN_NAME("givenName", true, 200, "имя|аты"),
    BORN_ON("bornOn", true, 10, "дата рождения|туған күні"),
    CONTACT("contact", false, 200, "контакт|байланыс");

    private final String field;
    private final boolean required;
    private final int longest;

    /** Other headings, parted by a stroke. */
    private final String headings;

    PersonColumn(String field, boolean required, int longest, String headings) {
        this.field = field;
        this.required = required;
        this.longest = longest;
        this.headings = headings;
    }

    String field() {
        return field;
    }

    boolean isRequired() {
        return required;
    }

    int longest() {
        return longest;
    }

    /** The columns in the order of the first line, which must have all that are required. */
    static List<PersonColumn> of(List<String> heading) {
        List<PersonColumn> columns =
                heading.stream()
                        .map(cell ->
                                headed(cell)
                                        .orElseThrow(() -> unreadable("«" + cell.strip() + "»")))
                        .toList();
        for (PersonColumn column : values()) {
            long times = columns.stream().filter(one -> one == column).count();
            if (times > 1 || (times == 0 && column.required)) {
                throw unreadable(column.field);
            }
        }
        return columns;
    }

    private static Optional<PersonColumn> headed(String cell) {
        String folded = cell.strip().toLowerCase(Locale.ROOT);
        for (PersonColumn column : values()) {
            if (folded.equals(column.field.toLowerCase(Locale.ROOT))
                    || List.of(column.headings.split("\\|")).contains(folded)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static UnreadableList unreadable(String heading) {
        return new UnreadableList(
                UnreadableList.Reason.HEADING,
                heading.length() > 40 ? heading.substring(0, 40) + "…" : heading);
    }
}
