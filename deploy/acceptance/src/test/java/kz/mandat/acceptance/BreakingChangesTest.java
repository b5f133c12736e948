package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {

    private static final String RELEASED =
            """
            {"paths":{"/api/x":{"post":{
              "parameters":[{"name":"limit","in":"query","required":false}],
              "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Request"}}}},
              "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}}},
             "components":{"schemas":{
              "Request":{"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"string"}}},
              "View":{"type":"object","properties":{"state":{"type":"string","enum":["open","shut"]},"sum":{"type":"integer"}}}}}}
            """;

    private static List<String> changes(String now) throws JsonProcessingException {
        JsonNode released = new ObjectMapper().readTree(RELEASED);
        return BreakingChanges.between(released, new ObjectMapper().readTree(now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "/api/x"                       | "/api/y"                            | POST /api/x is gone
                    "200"                          | "201"                               | POST /api/x 200 is gone
                    "required":false               | "required":true                     | POST /api/x: parameter limit is required now
                    "required":["a"]               | "required":["a","b"]                | POST /api/x request: b is required now
                    "sum":{"type":"integer"}       | "total":{"type":"integer"}          | POST /api/x 200.sum is gone
                    "sum":{"type":"integer"}       | "sum":{"type":"string"}             | POST /api/x 200.sum is no longer of type [integer]
                    ["open","shut"]                | ["open"]                            | POST /api/x 200.state has lost the words [shut]
                    """)
    void what_a_client_relied_on_is_missed(String was, String is, String change)
            throws JsonProcessingException {
        assertEquals(List.of(change), changes(RELEASED.replace(was, is)));
    }

    @Test
    void what_is_added_breaks_nothing() throws JsonProcessingException {
        assertEquals(List.of(), changes(RELEASED));
        assertEquals(
                List.of(),
                changes(
                        RELEASED.replace(
                                "\"sum\":{\"type\":\"integer\"}",
                                "\"sum\":{\"type\":\"integer\"},\"more\":{\"type\":\"string\"}")));
    }
}
