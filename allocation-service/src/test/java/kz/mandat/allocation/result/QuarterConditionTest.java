package kz.mandat.allocation.result;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The law of 2026 knows repeat voting in parts only where a quarter of the stations is void. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class QuarterConditionTest {

    private final LocalDate inTwoWeeks = LocalDate.now(ZoneId.of("Asia/Almaty")).plusWeeks(2);

    @Inject Inbox inbox;

    @Test
    void a_station_below_a_quarter_is_too_few_and_exactly_a_quarter_is_enough() {
        counted("quarter-list", "kurultai-2026");
        inbox.take(annulled("quarter-list", 1, 9));

        annul("quarter-list", List.of("750000000"))
                .statusCode(422)
                .body("article", equalTo("95(1)"))
                .body("errors.field", hasItem("territories"))
                .body("errors[0].message.en", containsString("9 of 40"));
        inbox.take(annulled("quarter-list", 9, 10));
        annul("quarter-list", List.of("750000000"))
                .statusCode(200)
                .body("annulments[0].territories", hasItem("750000000"))
                .body("following", org.hamcrest.Matchers.hasSize(1));
    }

    @Test
    void a_quarter_of_the_units_is_enough_too() {
        counted("quarter-units-list", "kurultai-2026");
        List<String> four = List.of("100000000", "110000000", "150000000", "190000000");
        List<String> five = new ArrayList<>(four);
        five.add("230000000");

        annul("quarter-units-list", four).statusCode(422);
        annul("quarter-units-list", five).statusCode(200);
    }

    @Test
    void under_the_law_of_2023_no_share_is_asked_for() {
        counted("quarter-before-list", "mazhilis-2023");

        annul("quarter-before-list", List.of("750000000")).statusCode(200);
    }

    private void counted(String contest, String regime) {
        inbox.take(
                List.of(
                        Facts.contestOpened(contest, regime, regime.startsWith("k") ? 145 : 69),
                        Facts.listRegistered(contest, "auyl", "2026-07-20T10:00:00+05:00"),
                        Facts.listRegistered(contest, "osdp", "2026-07-20T11:00:00+05:00"),
                        Facts.totalsChanged(
                                contest, 1, 40, 40, 0, Map.of("auyl", 600L, "osdp", 400L)),
                        Facts.totalsCertified(contest, 1)));
    }

    private static List<Inbox.Arrival> annulled(String contest, int from, int to) {
        List<Inbox.Arrival> facts = new ArrayList<>();
        for (int station = from; station <= to; station++) {
            facts.add(Facts.annulled(contest, "75-%04d".formatted(station)));
        }
        return facts;
    }

    private io.restassured.response.ValidatableResponse annul(
            String contest, List<String> territories) {
        return Commissions.post(
                contest + "/annulment",
                Map.of(
                        "territories",
                        territories,
                        "repeat",
                        Map.of("kind", "repeat-voting", "votingDay", inTwoWeeks.toString()),
                        "decisionNumber",
                        "119/4",
                        "ground",
                        "The will of the voters cannot be determined"),
                Tokens.central());
    }
}
