package kz.mandat.law.mandates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.mandates.MandateOutcome.Exchange;
import kz.mandat.law.mandates.MandateOutcome.Given;
import kz.mandat.law.mandates.MandateOutcome.QuotaMissed;
import kz.mandat.law.mandates.MandateOutcome.SilentLaw;
import kz.mandat.law.quota.QuotaPerson;
import kz.mandat.law.quota.Sex;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class MandatesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 29);
    private static final String ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    @Test
    void letters_stand_in_the_order_of_the_kazakh_alphabet() {
        List<String> letters =
                new ArrayList<>(ALPHABET.chars().mapToObj(Character::toString).toList());
        Collections.shuffle(letters, new Random(5));
        letters.sort(KazakhOrder.ofWords());
        assertEquals(ALPHABET, String.join("", letters));
    }

    @Test
    void surnames_with_kazakh_letters_are_sorted_as_a_dictionary_does() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "Ыбыраев",
                                "Үсенов",
                                "Ұзақов",
                                "Уәлиев",
                                "Өмірбек",
                                "Оспанов",
                                "Һамитов",
                                "Хасенов",
                                "Ңұров",
                                "Нұрлан",
                                "Қасым",
                                "Кенжебек",
                                "Ғали",
                                "Гаппаров",
                                "Әбіш",
                                "Абай",
                                "Ілияс",
                                "Ыдырыс"));
        Collections.shuffle(names, new Random(1));
        names.sort(KazakhOrder.ofWords());
        assertEquals(
                List.of(
                        "Абай",
                        "Әбіш",
                        "Гаппаров",
                        "Ғали",
                        "Кенжебек",
                        "Қасым",
                        "Нұрлан",
                        "Ңұров",
                        "Оспанов",
                        "Өмірбек",
                        "Уәлиев",
                        "Ұзақов",
                        "Үсенов",
                        "Хасенов",
                        "Һамитов",
                        "Ыбыраев",
                        "Ыдырыс",
                        "Ілияс"),
                names);
    }

    @Test
    void the_party_need_not_follow_the_order_of_its_list() {
        Given given =
                assertInstanceOf(
                        Given.class,
                        Mandates.byParty(
                                claim(3, woman("А"), man("Б"), man("В"), woman("Г")),
                                List.of("Г", "В", "Б", "А")));
        assertEquals(List.of("Г", "В", "Б"), given.persons());
        assertEquals(0, given.vacant());
        assertNull(given.collision());
        assertEquals("97-1(5)", given.steps().getFirst().article());
    }

    @Test
    void the_party_may_not_miss_the_quota() {
        QuotaMissed missed =
                assertInstanceOf(
                        QuotaMissed.class,
                        Mandates.byParty(
                                claim(4, woman("А"), man("Б"), man("В"), man("Г"), woman("Д")),
                                List.of("А", "Б", "В", "Г")));
        assertEquals(1, missed.quota().missing());
        assertEquals(2, missed.quota().required());
    }

    @Test
    void silence_means_the_alphabet_of_the_state_language() {
        Given given =
                assertInstanceOf(
                        Given.class,
                        Mandates.bySilence(
                                claim(3, man("Қасым"), woman("Әбіш"), man("Кенже"), man("Абай"))));
        assertEquals(List.of("Абай", "Әбіш", "Кенже"), given.persons());
        assertNull(given.collision());
    }

    @Test
    void where_alphabet_and_quota_collide_the_fewest_changes_keep_the_quota() {
        Given given =
                assertInstanceOf(
                        Given.class,
                        Mandates.bySilence(
                                claim(
                                        4,
                                        man("А"),
                                        man("Б"),
                                        woman("В"),
                                        man("Г"),
                                        man("Ғ"),
                                        woman("Д"),
                                        woman("Е"))));
        assertEquals(List.of("А", "Б", "В", "Д"), given.persons());
        var collision = assertInstanceOf(MandateOutcome.Collision.class, given.collision());
        assertEquals(List.of("А", "Б", "В", "Г"), collision.alphabetical());
        assertEquals(List.of(new Exchange("Г", "Д")), collision.exchanges());
        assertEquals(1, collision.missed().missing());
        assertTrue(given.quota().passed());
        assertTrue(
                given.steps().stream()
                        .anyMatch(step ->
                                step.rule().equals("alphabet-and-quota") && step.interpretation()));
    }

    @Test
    void a_list_without_enough_counting_persons_cannot_keep_the_quota() {
        assertInstanceOf(
                QuotaMissed.class,
                Mandates.bySilence(claim(3, man("А"), man("Б"), man("В"), man("Г"))));
    }

    @Test
    void fewer_names_than_mandates_leave_mandates_vacant() {
        Given given =
                assertInstanceOf(Given.class, Mandates.bySilence(claim(3, woman("А"), man("Б"))));
        assertEquals(1, given.vacant());
        assertTrue(
                given.steps().stream()
                        .anyMatch(step ->
                                step.rule().equals("fewer-names") && step.interpretation()));
    }

    @Test
    void in_a_maslikhat_silence_is_a_silent_law_and_there_is_no_quota() {
        MandateClaim claim =
                new MandateClaim(
                        Regimes.standard().byId("maslikhat-region-2023"),
                        2,
                        List.of(man("А"), man("Б")),
                        DAY);
        assertInstanceOf(SilentLaw.class, Mandates.bySilence(claim));
        assertInstanceOf(Given.class, Mandates.byParty(claim, List.of("А", "Б")));
    }

    @Test
    void an_order_that_does_not_fit_the_list_is_refused() {
        MandateClaim claim = claim(2, woman("А"), man("Б"));
        assertThrows(BadInput.class, () -> Mandates.byParty(claim, List.of("А")));
        assertThrows(BadInput.class, () -> Mandates.byParty(claim, List.of("А", "А")));
        assertThrows(BadInput.class, () -> Mandates.byParty(claim, List.of("А", "Я")));
        assertThrows(BadInput.class, () -> claim(0, woman("А")));
        assertThrows(BadInput.class, () -> claim(1, woman("А"), man("А")));
    }

    @Test
    void the_next_candidate_follows_if_the_quota_is_kept() {
        MandateClaim claim = claim(3, woman("А"), man("Б"), man("В"), man("Г"), woman("Д"));
        var passed = Replacement.next(claim, List.of("Б", "В"), Set.of("А"), "Д");
        assertEquals("Д", assertInstanceOf(ReplacementOutcome.Passed.class, passed).person());
        assertInstanceOf(
                ReplacementOutcome.QuotaMissed.class,
                Replacement.next(claim, List.of("Б", "В"), Set.of("А"), "Г"));
    }

    @Test
    void without_a_name_the_mandate_awaits_the_party_and_without_a_list_it_stays_vacant() {
        MandateClaim claim = claim(2, woman("А"), man("Б"), man("В"));
        assertNotNull(
                assertInstanceOf(
                        ReplacementOutcome.AwaitsParty.class,
                        Replacement.next(claim, List.of("А"), Set.of("Б"), null)));
        var vacant = Replacement.next(claim, List.of("А"), Set.of("Б", "В"), null);
        assertEquals(
                "97-1(6)",
                assertInstanceOf(ReplacementOutcome.Vacant.class, vacant)
                        .steps()
                        .getFirst()
                        .article());
        assertThrows(BadInput.class, () -> Replacement.next(claim, List.of("А"), Set.of("Б"), "Б"));
    }

    private static MandateClaim claim(int mandates, ListPerson... persons) {
        return new MandateClaim(
                Regimes.standard().byId("mazhilis-2023"), mandates, List.of(persons), DAY);
    }

    private static ListPerson woman(String surname) {
        return person(surname, Sex.FEMALE);
    }

    private static ListPerson man(String surname) {
        return person(surname, Sex.MALE);
    }

    private static ListPerson person(String surname, Sex sex) {
        QuotaPerson person = new QuotaPerson(surname, sex, LocalDate.of(1970, 1, 1), false);
        return new ListPerson(person, surname, "Аты", null);
    }
}
