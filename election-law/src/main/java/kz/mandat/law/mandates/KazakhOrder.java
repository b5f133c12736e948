package kz.mandat.law.mandates;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The alphabetical order of the state language: Ә after А, then Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І in their
 * places.
 */
public final class KazakhOrder {

    private static final Collator ALPHABET =
            Collator.getInstance(ULocale.forLanguageTag("kk")).freeze();

    private KazakhOrder() {}

    /** Words in the order of the Kazakh alphabet. */
    public static Comparator<String> ofWords() {
        return ALPHABET::compare;
    }

    /** Persons by surname, given name and patronymic; namesakes keep the order of the list. */
    public static Comparator<ListPerson> ofPersons() {
        return Comparator.comparing(ListPerson::surname, ofWords())
                .thenComparing(ListPerson::givenName, ofWords())
                .thenComparing(KazakhOrder::patronymic, ofWords());
    }

    private static String patronymic(ListPerson person) {
        return person.patronymic() == null ? "" : person.patronymic();
    }
}
