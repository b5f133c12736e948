package kz.mandat.law.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.mandat.law.BadInput;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.law.Published;
import kz.mandat.law.quota.QuotaCheck.Checked;
import kz.mandat.law.regime.Category;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.regime.Rounding;
import org.junit.jupiter.api.Test;

public class QuotaTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 10);
    private static final LocalDate OLD = LocalDate.of(1970, 1, 1);

    @Test
    void the_lists_registered_for_2023_meet_the_quota_and_the_cap() {
        assertRegistered("2023", regime("mazhilis-2023"), 69, DAY);
    }

    @Test
    void the_lists_registered_for_january_2021_meet_the_quota_and_the_cap() {
        assertRegistered("2021", regime("mazhilis-2009"), 98, LocalDate.of(2020, 12, 1));
    }

    @Test
    void the_smallest_number_that_suffices_is_required() {
        int[][] seatsAndNeeded = {
            {1, 1}, {3, 1}, {4, 2}, {5, 2}, {6, 2}, {8, 3}, {10, 3}, {11, 4}, {40, 12}
        };
        for (int[] each : seatsAndNeeded) {
            Checked checked =
                    assertInstanceOf(
                            Checked.class,
                            Quota.ofMandates(regime("mazhilis-2023"), each[0], List.of(), DAY));
            assertEquals(each[1], checked.required(), each[0] + " mandates");
            assertEquals(each[1], checked.missing());
            assertFalse(checked.passed());
        }
    }

    @Test
    void each_person_counts_once_whatever_the_number_of_categories() {
        List<QuotaPerson> list = list(10, 2);
        list.set(0, new QuotaPerson("p0", Sex.FEMALE, LocalDate.of(2000, 1, 1), true));
        Checked checked = ofList(regime("mazhilis-2023"), list, DAY);
        assertEquals(2, checked.counted().size());
        assertEquals(
                List.of(Category.WOMEN, Category.YOUTH, Category.DISABILITY),
                checked.counted().getFirst().categories());
        assertEquals(23, checked.counted().getFirst().age());
        assertEquals(1, checked.missing());
        assertTrue(checked.step().text().en().contains("1 missing"));
    }

    @Test
    void a_list_of_women_only_and_a_list_with_just_enough_pass() {
        assertTrue(ofList(regime("mazhilis-2023"), list(10, 10), DAY).passed());
        assertTrue(ofList(regime("mazhilis-2023"), list(10, 3), DAY).passed());
        assertFalse(ofList(regime("mazhilis-2023"), list(11, 3), DAY).passed());
    }

    @Test
    void youth_is_below_35_since_2023_and_was_below_29_before() {
        assertTrue(counts("mazhilis-2023", DAY.minusYears(35).plusDays(1), DAY));
        assertFalse(counts("mazhilis-2023", DAY.minusYears(35), DAY));
        LocalDate day = LocalDate.of(2020, 12, 1);
        assertTrue(counts("mazhilis-2009", day.minusYears(29).plusDays(1), day));
        assertFalse(counts("mazhilis-2009", day.minusYears(29), day));
        assertTrue(counts("kurultai-2026", LocalDate.of(1992, 1, 1), LocalDate.of(2026, 7, 10)));
    }

    @Test
    void disability_counts_since_2022_and_never_on_maslikhat_lists() {
        assertTrue(countsWithDisability("mazhilis-2023", DAY));
        assertFalse(countsWithDisability("maslikhat-region-2023", DAY));
        assertFalse(countsWithDisability("mazhilis-2009", LocalDate.of(2020, 12, 1)));
        assertFalse(countsWithDisability("mazhilis-2021", LocalDate.of(2022, 2, 6)));
        assertTrue(countsWithDisability("mazhilis-2021", LocalDate.of(2022, 2, 7)));
    }

    @Test
    void where_the_law_has_no_quota_nothing_is_missing() {
        for (QuotaCheck check :
                List.of(
                        Quota.ofMandates(regime("maslikhat-region-2023"), 5, List.of(), DAY),
                        Quota.ofMandates(
                                regime("mazhilis-2009"), 5, List.of(), LocalDate.of(2021, 1, 20)),
                        Quota.ofList(
                                regime("mazhilis-2009"), list(9, 0), LocalDate.of(2012, 1, 1)))) {
            assertInstanceOf(QuotaCheck.NoQuota.class, check);
            assertTrue(check.passed());
        }
    }

    @Test
    void the_cap_is_rounded_as_the_setting_says() {
        Regime kurultai = regime("kurultai-2026");
        assertEquals(189, ListLength.check(kurultai, 145, 1).orElseThrow().cap());
        assertEquals(188, ListLength.check(kurultai, Rounding.DOWN, 145, 1).orElseThrow().cap());
        assertEquals(189, ListLength.check(kurultai, Rounding.HALF_UP, 145, 1).orElseThrow().cap());
        assertTrue(ListLength.check(kurultai, 145, 189).orElseThrow().passed());
        assertFalse(ListLength.check(kurultai, 145, 190).orElseThrow().passed());
        assertTrue(ListLength.check(kurultai, 145, 1).orElseThrow().step().interpretation());
        assertFalse(ListLength.check(kurultai, 10, 1).orElseThrow().step().interpretation());
        assertTrue(ListLength.check(regime("maslikhat-region-2023"), 21, 500).isEmpty());
        assertTrue(
                ListLength.check(regime("maslikhat-region-2023"), Rounding.UP, 21, 500).isEmpty());
    }

    @Test
    void impossible_persons_are_refused() {
        QuotaPerson unborn = new QuotaPerson("a", Sex.MALE, DAY.plusDays(1), false);
        assertThrows(BadInput.class, () -> ofList(regime("mazhilis-2023"), List.of(unborn), DAY));
        QuotaPerson person = new QuotaPerson("a", Sex.MALE, OLD, false);
        assertThrows(
                BadInput.class,
                () -> ofList(regime("mazhilis-2023"), List.of(person, person), DAY));
        assertThrows(BadInput.class, () -> new QuotaPerson(" ", Sex.MALE, OLD, false));
        assertThrows(BadInput.class, () -> Sex.of("other"));
        assertEquals(Sex.FEMALE, Sex.of(Sex.FEMALE.id()));
        assertEquals(0, person.ageOn(OLD));
    }

    private static void assertRegistered(String year, Regime regime, int seats, LocalDate day) {
        Map<?, ?> file = Published.object(Published.file("party-lists-2023.json"), year);
        for (Object each : Published.list(file, "lists")) {
            Map<?, ?> list = (Map<?, ?>) each;
            int total = Math.toIntExact(Published.whole(list, "total"));
            assertTrue(
                    ListLength.check(regime, seats, total).orElseThrow().passed(), list.toString());
            if (list.get("quota_persons") instanceof Long persons) {
                Checked checked = ofList(regime, list(total, persons.intValue()), day);
                assertTrue(checked.passed(), list.toString());
                assertEquals(persons, checked.counted().size());
                Fraction share = Fraction.of(persons * 100, total);
                String printed = Published.text(list, "pct_printed");
                assertTrue(
                        printed.equals(Decimal.rounded(share, 1))
                                || printed.equals(Decimal.cut(share, 1).replace("…", "")),
                        list.toString());
            }
        }
    }

    private static boolean counts(String regime, LocalDate born, LocalDate day) {
        QuotaPerson person = new QuotaPerson("a", Sex.MALE, born, false);
        return !ofList(regime(regime), List.of(person), day).counted().isEmpty();
    }

    private static boolean countsWithDisability(String regime, LocalDate day) {
        QuotaPerson person = new QuotaPerson("a", Sex.MALE, OLD, true);
        return !ofList(regime(regime), List.of(person), day).counted().isEmpty();
    }

    private static Checked ofList(Regime regime, List<QuotaPerson> list, LocalDate day) {
        return assertInstanceOf(Checked.class, Quota.ofList(regime, list, day));
    }

    /** So many persons, the first of them women, nobody young. */
    private static List<QuotaPerson> list(int total, int women) {
        List<QuotaPerson> list = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            list.add(new QuotaPerson("p" + i, i < women ? Sex.FEMALE : Sex.MALE, OLD, false));
        }
        return list;
    }

    private static Regime regime(String id) {
        return Regimes.standard().byId(id);
    }
}
