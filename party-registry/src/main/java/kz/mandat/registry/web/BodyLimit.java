package kz.mandat.registry.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lists may be large, since they are streamed; JSON is read into memory and stays small. */
@Singleton
class BodyLimit {

    private static final int LARGEST_JSON = 1 << 20;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            return;
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            // Sent in chunks, without a length: counted as it is read.
            request.setEntityStream(new CountedStream(request.getEntityStream(), LARGEST_JSON));
        }
        if (request.getLength() > LARGEST_JSON) {
            throw new ProblemException(
                    ProblemCode.PAYLOAD_TOO_LARGE, "A JSON body may have 1 MB at most.");
        }
    }
}
