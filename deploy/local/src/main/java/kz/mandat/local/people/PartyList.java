package kz.mandat.local.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import kz.mandat.local.data.ListLength;
import kz.mandat.local.data.Localized;

/**
 * A party's list of 2023 as candidate-lists takes it.
 *
 * @param persons in the order of the list
 * @param generated says what about them is not real
 */
public record PartyList(String party, List<Person> persons, Localized generated) {
    private static final long SEED = 20230319;

    /**
     * All seven lists, the same each time; together they have the 80 women and 19 people under 29
     * of the real ones.
     */
    public static List<PartyList> all() {
        Random random = new Random(SEED);
        Naming naming = new Naming(random);
        return ListLength.all().stream().map(length -> of(length, naming, random)).toList();
    }

    private static PartyList of(ListLength length, Naming naming, Random random) {
        List<Trait> quota = QuotaMix.of(length.quota());
        Collections.shuffle(quota, random);
        Deque<Trait> waiting = new ArrayDeque<>(quota);
        List<Person> persons = new ArrayList<>();
        for (int place = 0; place < length.persons(); place++) {
            boolean counts = evenly(place + 1, length) > evenly(place, length);
            persons.add(naming.name(counts ? waiting.remove() : Trait.OTHER_MAN));
        }
        return new PartyList(length.party(), List.copyOf(persons), note(length));
    }

    /** How many people of the quota stand among the first places, when they are spread evenly. */
    private static int evenly(int places, ListLength length) {
        return places * length.quota() / length.persons();
    }

    private static Localized note(ListLength length) {
        return length.quotaIsOfficial()
                ? new Localized(
                        "Адамдар ойдан құрастырылған; тізімнің ұзындығы мен квота бойынша саны ресми.",
                        "Люди вымышлены; длина списка и число лиц по квоте официальные.",
                        "The people are generated; the length of the list and its quota count are official.")
                : new Localized(
                        "Адамдар ойдан құрастырылған; тізімнің ұзындығы ресми, квота бойынша саны заңдағы ең аз шама ретінде алынған.",
                        "Люди вымышлены; длина списка официальная, число лиц по квоте взято как наименьшее по закону.",
                        "The people are generated; the length of the list is official, its quota count is the legal minimum.");
    }
}
