package kz.mandat.nominations.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person who stands, with what the law's rules ask about. */
public record Person(
        String surname,
        String givenName,
        @Nullable String patronymic,
        Sex sex,
        LocalDate bornOn,
        boolean disability,
        boolean generated) {

    private static final Locale KAZAKH = Locale.of("kk");

    public Person {
        surname = clean(surname);
        givenName = clean(givenName);
        patronymic = patronymic == null || patronymic.isBlank() ? null : clean(patronymic);
    }

    /** Recognises the same person on another paper: the full name and the day of birth. */
    public String key() {
        String name = surname + " " + givenName + (patronymic == null ? "" : " " + patronymic);
        return name.toUpperCase(KAZAKH) + " " + bornOn;
    }

    private static String clean(String name) {
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }
}
