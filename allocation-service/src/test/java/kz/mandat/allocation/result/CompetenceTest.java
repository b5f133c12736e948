package kz.mandat.allocation.result;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Each contest is certified by the commission competent for it, or by the one above. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CompetenceTest {

    @Inject Inbox inbox;

    @Test
    void the_commission_of_a_constituency_certifies_its_own_and_no_other() {
        inbox.take(Races.counted("own-d01", "mazhilis-2023", "KZ", Races.DECIDED));

        Commissions.certify("own-d01", Commissions.ofConstituency("own-d02")).statusCode(403);
        Commissions.certify("own-d01", Commissions.ALMATY).statusCode(403);
        Commissions.certify("own-d01", Commissions.ofConstituency("own-d01"))
                .statusCode(200)
                .body("status", equalTo("certified"));
    }

    @Test
    void the_territorial_commission_certifies_the_maslikhat_and_the_akim_of_its_unit() {
        inbox.take(Races.counted("own-m01", "maslikhat-district-2023", "751110000", Races.DECIDED));
        inbox.take(Races.counted("own-a01", "akim-2023", "751110000", Races.DECIDED));

        Commissions.certify("own-m01", Commissions.ASTANA).statusCode(403);
        Commissions.certify("own-m01", Commissions.ALMATY).statusCode(200);
        Commissions.certify("own-a01", Tokens.of("t", "territorial", "territory:751210000"))
                .statusCode(403);
        Commissions.certify("own-a01", Tokens.of("t", "territorial", "territory:751110000"))
                .statusCode(200);
    }

    @Test
    void the_central_commission_certifies_every_contest() {
        inbox.take(Races.counted("own-m02", "maslikhat-region-2023", "750000000", Races.DECIDED));

        Commissions.certify("own-m02", Tokens.central()).statusCode(200);
    }

    @Test
    void a_contest_told_before_its_body_was_is_of_the_body_of_its_regime() {
        Map<String, Object> contest = new HashMap<>();
        contest.put("kind", "district");
        contest.put("regime", "maslikhat-district-2023");
        contest.put("seats", 1);
        contest.put("body", null);
        contest.put("territory", null);
        inbox.take(List.of(Facts.nomination("own-m03", "ContestOpened", contest)));

        Commissions.certify("own-m03", Commissions.ALMATY).statusCode(403);
    }

    @Test
    void a_token_without_a_readable_unit_certifies_nothing() {
        inbox.take(Races.counted("own-m04", "maslikhat-district-2023", "750000000", Races.DECIDED));

        Commissions.certify("own-m04", Tokens.of("t", "territorial", "nonsense")).statusCode(403);
        Commissions.certify("own-m04", Tokens.of("p", "party", "party:osdp")).statusCode(403);
    }
}
