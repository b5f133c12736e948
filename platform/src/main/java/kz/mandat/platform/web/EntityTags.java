package kz.mandat.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer to a GET an ETag of its bytes, and answers 304 to who has them already.
 */
class EntityTags {

    private final ObjectMapper json;

    @Inject
    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext answer)
            throws JsonProcessingException {
        if (!isTaggable(request, answer)) {
            return;
        }
        byte[] body = json.writeValueAsBytes(answer.getEntity());
        EntityTag tag = new EntityTag(hash(body));
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged != null) {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        } else {
            answer.setEntity(body, answer.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isTaggable(
            ContainerRequestContext request, ContainerResponseContext answer) {
        return request.getMethod().equals("GET")
                && answer.getStatus() == 200
                && answer.hasEntity()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType())
                && !answer.getHeaders().containsKey(HttpHeaders.ETAG);
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
