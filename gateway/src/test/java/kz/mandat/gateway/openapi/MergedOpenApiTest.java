package kz.mandat.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import org.junit.jupiter.api.Test;

class MergedOpenApiTest {

    @Test
    void the_paths_of_all_services_stand_side_by_side() {
        MergedOpenApi merged = new MergedOpenApi();
        merged.add("tally-service", service("/api/totals", "View", "string"));
        merged.add("allocation-service", service("/api/results", "Other", "string"));

        JsonObject paths = merged.document().getJsonObject("paths");
        assertTrue(paths.containsKey("/api/totals"));
        assertTrue(paths.containsKey("/api/results"));
    }

    @Test
    void a_schema_that_two_services_describe_differently_is_kept_twice() {
        MergedOpenApi merged = new MergedOpenApi();
        merged.add("tally-service", service("/api/totals", "View", "string"));
        merged.add("allocation-service", service("/api/results", "View", "integer"));

        JsonObject document = merged.document();
        assertEquals("string", at(document, "/components/schemas/View/type"));
        assertEquals("integer", at(document, "/components/schemas/AllocationServiceView/type"));
        assertEquals(
                "#/components/schemas/AllocationServiceView",
                at(document, "/paths/~1api~1results/get/schema/$ref"));
    }

    private static Object at(JsonObject document, String pointer) {
        return JsonPointer.from(pointer).queryJson(document);
    }

    private static JsonObject service(String path, String schema, String type) {
        return new JsonObject(
                """
                {"paths": {"%s": {"get": {"schema": {"$ref": "#/components/schemas/%s"}}}},
                 "components": {"schemas": {"%s": {"type": "%s"}}}}
                """
                        .formatted(path, schema, schema, type));
    }
}
