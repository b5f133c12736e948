package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DistrictResultTest {

    @Inject Inbox inbox;

    @Test
    void the_candidate_with_more_votes_than_the_others_is_elected() {
        tell("district-won", "mazhilis-2023", 90, Map.of("c01", 60L, "c02", 50L, "c03", 10L));

        result("district-won")
                .body("kind", equalTo("district"))
                .body("status", equalTo("computed"))
                .body("outcome", equalTo("elected"))
                .body("lists.id", contains("c01", "c02", "c03"))
                .body("lists.seats", contains(1, 0, 0))
                .body("base", equalTo(210));
    }

    @Test
    void equals_of_more_than_two_for_the_mazhilis_are_voted_on_again() {
        tell("district-tied", "mazhilis-2023", 0, Map.of("c01", 60L, "c02", 60L, "c03", 10L));

        result("district-tied")
                .body("status", equalTo("tied"))
                .body("outcome", equalTo("repeat-voting"))
                .body("followUp.candidates", contains("c01", "c02"))
                .body("followUp.within", equalTo("P1M"))
                .body("lists.seats", everyItem(nullValue()));
    }

    @Test
    void two_equal_candidates_for_the_mazhilis_mean_repeat_elections() {
        tell("district-two", "mazhilis-2023", 3, Map.of("c01", 60L, "c02", 60L));

        result("district-two")
                .body("status", equalTo("tied"))
                .body("outcome", equalTo("repeat-elections"));
    }

    @Test
    void three_equal_candidates_for_a_maslikhat_are_not_provided_for() {
        tell(
                "district-silent",
                "maslikhat-district-2023",
                0,
                Map.of("c01", 60L, "c02", 60L, "c03", 60L));

        result("district-silent").body("status", equalTo("not-provided-by-law"));
    }

    @Test
    void equal_candidates_for_akim_mean_repeat_elections() {
        tell("akim-tied", "akim-2023", 0, Map.of("c01", 60L, "c02", 60L, "c03", 1L));

        result("akim-tied").body("outcome", equalTo("repeat-elections"));
    }

    @Test
    void a_candidate_who_withdrew_before_the_vote_is_not_shown() {
        inbox.take(
                List.of(
                        Facts.districtOpened("district-left", "mazhilis-2023"),
                        Facts.candidateRegistered("district-left", "c01"),
                        Facts.candidateRegistered("district-left", "c02"),
                        Facts.candidateRemoved("district-left", "c02")));

        result("district-left")
                .body("lists.id", contains("c01"))
                .body("status", equalTo("counting"));
    }

    private void tell(String contest, String regime, long againstAll, Map<String, Long> votes) {
        List<Arrival> facts = new ArrayList<>();
        facts.add(Facts.districtOpened(contest, regime));
        new TreeMap<>(votes)
                .keySet()
                .forEach(candidate -> facts.add(Facts.candidateRegistered(contest, candidate)));
        facts.add(Facts.totalsChanged(contest, 1, 5, 5, againstAll, votes));
        inbox.take(facts);
    }

    private static ValidatableResponse result(String contest) {
        return given().get("/api/results/" + contest).then().statusCode(200);
    }
}
