package kz.mandat.local.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyListTest {
    private static final LocalDate VOTING_DAY = LocalDate.of(2023, 3, 19);
    private static final List<PartyList> LISTS = PartyList.all();

    @ParameterizedTest
    @CsvSource({
        "amanat, 90, 29",
        "qhp, 52, 17",
        "aqjol, 54, 18",
        "osdp, 19, 6",
        "baytaq, 18, 7",
        "auyl, 25, 8",
        "respublica, 23, 7"
    })
    void every_list_is_as_long_as_the_real_one_and_its_quota_counts_as_many(
            String party, int persons, int quota) {
        PartyList list =
                LISTS.stream().filter(one -> one.party().equals(party)).findFirst().orElseThrow();
        assertEquals(persons, list.persons().size());
        assertEquals(
                quota, list.persons().stream().filter(PartyListTest::countsForTheQuota).count());
    }

    @Test
    void together_they_have_80_women_and_19_people_under_29() {
        assertEquals(281, count(_ -> true));
        assertEquals(80, count(person -> person.sex().equals("female")));
        assertEquals(19, count(person -> age(person) < 29));
    }

    @Test
    void nobody_stands_twice() {
        assertEquals(
                281,
                LISTS.stream()
                        .flatMap(list -> list.persons().stream())
                        .map(Person::fullName)
                        .distinct()
                        .count());
    }

    @Test
    void everybody_is_marked_as_generated_and_old_enough_for_the_mazhilis() {
        assertTrue(
                LISTS.stream()
                        .flatMap(list -> list.persons().stream())
                        .allMatch(Person::generated));
        assertEquals(0, count(person -> age(person) < 25));
    }

    @Test
    void the_same_people_come_out_each_time() {
        assertEquals(LISTS, PartyList.all());
    }

    private static boolean countsForTheQuota(Person person) {
        return person.sex().equals("female") || person.disability() || age(person) < 35;
    }

    private static long count(Predicate<Person> who) {
        return LISTS.stream().flatMap(list -> list.persons().stream()).filter(who).count();
    }

    private static int age(Person person) {
        return Period.between(LocalDate.parse(person.bornOn()), VOTING_DAY).getYears();
    }
}
