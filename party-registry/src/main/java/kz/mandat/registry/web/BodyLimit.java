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
        if (request.getLength() > LARGEST_JSON
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            throw new ProblemException(
                    ProblemCode.PAYLOAD_TOO_LARGE, "A JSON body may have 1 MB at most.");
        }
    }
}
