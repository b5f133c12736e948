package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import kz.mandat.client.ApiClient;
import kz.mandat.client.ApiException;
import kz.mandat.client.api.ProtocolsApi;
import kz.mandat.client.api.ResultsApi;
import kz.mandat.client.api.TotalsApi;
import kz.mandat.client.model.Problem;
import kz.mandat.client.model.ProtocolForm;
import kz.mandat.client.model.ProtocolView;
import kz.mandat.client.model.ResultView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clients that are generated from the committed document, used against the running suite. */
@ExtendWith(WithRunningSuite.class)
class ClientsTest {

    private static final String COMPILER = "gateway/src/main/webui/node_modules/typescript/bin/tsc";
    private static final String SOURCES = "deploy/acceptance/src/test/typescript";
    private static final String COMPILED =
            "deploy/acceptance/target/typescript/acceptance/src/test/typescript/region.js";

    private final RunningSuite suite;

    ClientsTest(RunningSuite suite) {
        this.suite = suite;
    }

    private ApiClient anyone() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(suite.address().toString());
        return client;
    }

    private ApiClient region() {
        String token = suite.suite().door().tokenOfSystem("regional-kz-75");
        ApiClient client = anyone();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    private static ProtocolForm form(Practice practice, String station) {
        return new ProtocolForm()
                .contest(practice.contest())
                .station(station)
                .voters(1000L)
                .issued(600L)
                .issuedByMember(List.of(350L, 250L))
                .received(1010L)
                .cancelled(410L)
                .found(600L)
                .votes(Map.of(practice.party(), 550L))
                .againstAll(40L)
                .invalid(10L);
    }

    @Test
    void the_client_for_java_sends_a_protocol_and_understands_a_refusal() throws Exception {
        Practice practice = Practice.call(suite);
        ProtocolsApi protocols = new ProtocolsApi(region());
        String key = practice.contest() + "-java";
        ProtocolView first = protocols.protocolEnter(form(practice, "75-0006"), key);
        ProtocolView again = protocols.protocolEnter(form(practice, "75-0006"), key);
        assertNotNull(first.getId());
        assertEquals(first.getId(), again.getId());

        ApiException refusal =
                assertThrows(
                        ApiException.class,
                        () -> protocols.protocolEnter(form(practice, "71-0001"), null));
        Problem problem = new ObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        assertEquals(403, refusal.getCode());
        assertEquals("outside-unit", problem.getCode());
    }

    @Test
    void the_client_for_java_reads_what_is_public() throws Exception {
        ResultView result = new ResultsApi(anyone()).resultGet(RunningSuite.CONTEST);
        assertEquals(RunningSuite.CONTEST, result.getContest());
        assertEquals(69, result.getSeats());
        assertEquals(
                3_431_510L,
                new TotalsApi(anyone())
                        .totalFind(RunningSuite.CONTEST, null, "KZ")
                        .getVotes()
                        .get("amanat"));
    }

    @Test
    void the_client_for_typescript_compiles_strictly_and_does_the_same() throws Exception {
        Program.run(suite, Map.of(), "node", COMPILER, "-p", SOURCES);
        String said =
                Program.run(
                        suite, Map.of("CONTEST", Practice.call(suite).contest()), "node", COMPILED);
        assertTrue(said.contains("ok  everybody reads the sums"), said);
    }
}
