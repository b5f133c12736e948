package kz.mandat.nominations.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generated people for lists: so many, of whom the first so many are women. */
public final class GeneratedPeople {

    private GeneratedPeople() {}

    public static List<Map<String, Object>> of(String party, int total, int women) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            people.add(person(party, i, i < women ? "female" : "male"));
        }
        return people;
    }

    public static Map<String, Object> person(String party, int number, String sex) {
        Map<String, Object> person = new HashMap<>();
        person.put("surname", "Үлгіұлы " + letters(number) + " " + letters(party.hashCode()));
        person.put("givenName", "Адам");
        person.put("patronymic", null);
        person.put("sex", sex);
        person.put("bornOn", "1970-01-15");
        person.put("disability", false);
        person.put("generated", true);
        return person;
    }

    private static String letters(int number) {
        return Integer.toUnsignedString(number, 10)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('А' + digit - '0')))
                .collect(java.util.stream.Collectors.joining());
    }
}
