package kz.mandat.allocation.result;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * A JSON answer that was prepared when its inputs changed, so that a flood of readers costs little.
 */
record PreparedDocument(String json, String tag) {

    private static final String BRIEFLY = "public, max-age=1";

    /** The document, or 304 to who has it already. */
    Response answer(Request request) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder answer =
                unchanged != null
                        ? unchanged
                        : Response.ok(
                                json.getBytes(StandardCharsets.UTF_8),
                                MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(entityTag).header(HttpHeaders.CACHE_CONTROL, BRIEFLY).build();
    }
}
