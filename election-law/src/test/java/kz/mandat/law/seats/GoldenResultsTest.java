package kz.mandat.law.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.law.Published;
import kz.mandat.law.seats.ListAllocation.Allocated;
import org.junit.jupiter.api.Test;

/** The published results, from the published votes. */
class GoldenResultsTest {

    @Test
    void mazhilis_of_2023_has_the_published_seats_and_percentages() {
        Map<?, ?> published =
                Published.object(Published.file("mazhilis-results.json"), "2023-03-19");
        Allocated result = allocated(Elections.mazhilis2023());
        assertPublished(published, result);
        assertEquals(Published.whole(published, "base"), result.base());
        assertEquals(Fraction.of(1_990_573, 23), result.quotient());
    }

    @Test
    void mazhilis_of_january_2021_has_the_published_seats_under_the_regime_of_2009() {
        Map<?, ?> published =
                Published.object(Published.file("mazhilis-results.json"), "2021-01-10");
        Allocated result = allocated(Elections.mazhilis2021());
        assertPublished(published, result);
        assertEquals(Published.whole(published, "base"), result.base());
    }

    @Test
    void maslikhat_of_almaty_of_2023_has_the_published_seats_and_percentages() {
        Map<?, ?> published =
                Published.object(Published.file("maslikhat-results.json"), "almaty_city_2023");
        assertPublished(published, allocated(Elections.almaty2023()));
    }

    @Test
    void every_step_of_2023_cites_an_article_and_speaks_three_languages() {
        for (var step : allocated(Elections.mazhilis2023()).steps()) {
            assertFalse(step.article().isEmpty(), step.rule());
            assertNotEquals(step.text().kk(), step.text().ru());
            assertNotEquals(step.text().ru(), step.text().en());
        }
    }

    @Test
    void steps_of_2021_rest_on_sources_and_say_that_they_are_unverified() {
        Allocated result = allocated(Elections.mazhilis2021());
        assertTrue(result.steps().stream().allMatch(step -> step.ground().unverified()));
        assertTrue(result.steps().getFirst().ground().cite().en().contains("(unverified)"));
    }

    private static void assertPublished(Map<?, ?> published, Allocated result) {
        for (Object each : Published.list(published, "parties")) {
            Map<?, ?> party = (Map<?, ?>) each;
            ListResult list = result.list(Published.text(party, "id"));
            assertEquals(Published.whole(party, "seats"), list.seats(), list.id());
            Fraction percent = list.share().times(Fraction.of(100));
            assertEquals(Published.text(party, "pct_official"), Decimal.rounded(percent, 2));
        }
    }

    private static Allocated allocated(ListElection election) {
        return assertInstanceOf(Allocated.class, ListSeats.allocate(election));
    }
}
