package kz.mandat.tally.protocol;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a large JSON body: only imports, bulk requests and scans are large. A body whose length
 * is not stated is bounded by the server's own limit.
 */
@Singleton
class BodyLimit {

    private static final long LARGEST_JSON = 1024 * 1024;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())
                && length(request) > LARGEST_JSON) {
            throw new ProblemException(
                    ProblemCode.PAYLOAD_TOO_LARGE,
                    "A JSON body may have %d bytes here.".formatted(LARGEST_JSON));
        }
    }

    private static long length(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
