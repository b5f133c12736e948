package kz.mandat.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address whose parameters hold what no database stores. */
class PlainAddress {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        check("path", request.getUriInfo().getPathParameters().values());
        check("query", request.getUriInfo().getQueryParameters().values());
    }

    private static void check(String field, Iterable<List<String>> parameters) {
        for (List<String> values : parameters) {
            if (!values.stream().allMatch(PlainText::isStorable)) {
                throw ProblemException.invalid(FieldError.of(field, InputRule.INVALID, "NUL"));
            }
        }
    }
}
