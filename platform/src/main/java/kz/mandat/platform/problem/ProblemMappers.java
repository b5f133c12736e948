package kz.mandat.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into problem details; nothing else leaves a service. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern DOUBLED_FIELD = Pattern.compile("Duplicate field '(.{1,100})'.*");

    @ServerExceptionMapper
    Response refusal(ProblemException refusal, UriInfo uri) {
        return answer(refusal.problem(), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated(SecurityException refusal, UriInfo uri) {
        Problem problem =
                Problem.of(
                        ProblemCode.NOT_AUTHENTICATED,
                        "The request has no token, or one that is expired or not for this suite.",
                        List.of());
        return Response.fromResponse(answer(problem, uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, UriInfo uri) {
        LOG.infof("Refused: the caller's role does not allow %s", uri.getPath());
        return answer(
                Problem.of(ProblemCode.FORBIDDEN, "None of your roles may do this.", List.of()),
                uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException refusal, UriInfo uri) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : refusal.getConstraintViolations()) {
            errors.add(fieldError(violation, uri));
        }
        errors.sort(java.util.Comparator.comparing(FieldError::field));
        return answer(ProblemException.invalid(errors).problem(), uri);
    }

    private static FieldError fieldError(ConstraintViolation<?> violation, UriInfo uri) {
        String constraint =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        String field = field(violation.getPropertyPath(), uri);
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.of(field, InputRule.REQUIRED);
            case "Min", "Max", "Size", "Positive", "PositiveOrZero" ->
                    FieldError.of(field, InputRule.OUT_OF_RANGE, violation.getMessage());
            default -> FieldError.of(field, InputRule.INVALID, violation.getMessage());
        };
    }

    /**
     * The path as the client wrote it: without the method and parameter that Java puts before it; a
     * parameter of the query by its own name.
     */
    private static String field(Path path, UriInfo uri) {
        List<String> names = new ArrayList<>();
        path.forEach(node -> names.add(node.toString()));
        if (names.size() > 2) {
            return String.join(".", names.subList(2, names.size()));
        }
        return uri.getQueryParameters().containsKey(names.getLast()) ? names.getLast() : "body";
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException refusal, UriInfo uri) {
        return answer(unreadable(refusal), uri);
    }

    @ServerExceptionMapper
    Response chosenByTheFramework(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return answer(unreadable(unreadable), uri);
        }
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return answer(unreadableParameter(failure.getCause(), uri), uri);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        ProblemCode code = ProblemCode.ofStatus(status);
        return answer(Problem.of(code, code.title() + ".", List.of()), uri);
    }

    /**
     * The framework says only that some text of the address could not be converted: the parameter
     * of the query is at fault whose text the converter quotes; otherwise it was the path.
     */
    private static Problem unreadableParameter(Throwable failure, UriInfo uri) {
        String quoted = String.valueOf(failure.getMessage());
        for (Map.Entry<String, List<String>> parameter : uri.getQueryParameters().entrySet()) {
            if (parameter.getValue().stream().anyMatch(quoted::contains)) {
                return ProblemException.invalid(
                                FieldError.of(
                                        parameter.getKey(),
                                        InputRule.WRONG_TYPE,
                                        parameter.getKey()))
                        .problem();
            }
        }
        return Problem.of(ProblemCode.NOT_FOUND, ProblemCode.NOT_FOUND.title() + ".", List.of());
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        Optional<ProblemCode> told = DatabaseRefusal.of(failure);
        if (told.isPresent()) {
            LOG.warnf("The database refused %s: %s", uri.getPath(), failure.getMessage());
            return answer(Problem.of(told.get(), told.get().title() + ".", List.of()), uri);
        }
        UUID incident = UUID.randomUUID();
        LOG.errorf(failure, "Incident %s at %s", incident, uri.getPath());
        return answer(
                Problem.of(
                        ProblemCode.INTERNAL,
                        "The request failed; tell the operator the incident " + incident + ".",
                        List.of()),
                uri);
    }

    /** Says which field or which place of the JSON cannot be read, and never quotes the value. */
    public static Problem unreadable(JsonProcessingException failure) {
        return Problem.of(
                ProblemCode.MALFORMED_BODY,
                "The body cannot be read as this address expects it.",
                List.of(fieldError(failure)));
    }

    private static FieldError fieldError(JsonProcessingException failure) {
        Matcher doubled = DOUBLED_FIELD.matcher(failure.getOriginalMessage());
        if (doubled.matches()) {
            return FieldError.of(doubled.group(1), InputRule.DUPLICATE, doubled.group(1));
        }
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : "body";
        if (failure instanceof UnrecognizedPropertyException) {
            return FieldError.of(field, InputRule.UNKNOWN_FIELD);
        }
        if (failure instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null) {
            return FieldError.of(
                    field, InputRule.WRONG_TYPE, mismatch.getTargetType().getSimpleName());
        }
        return FieldError.of(field, InputRule.NOT_JSON, place(failure));
    }

    private static String path(JsonMappingException mapping) {
        String path =
                mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() != null
                                        ? "." + step.getFieldName()
                                        : "[" + step.getIndex() + "]")
                        .collect(Collectors.joining());
        if (path.isEmpty()) {
            return "body";
        }
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? "JSON"
                : "%d:%d"
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
    }

    private static Response answer(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem.at("/" + uri.getPath().replaceFirst("^/", "")))
                .build();
    }
}
