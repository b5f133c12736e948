package kz.mandat.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457): what went wrong, in words, with the fields at fault and the article.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String article,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
        Refusals.count(code, errors);
        return new Problem(
                "https://mandat.kz/problems/" + code.code(),
                code.title(),
                code.status(),
                detail,
                null,
                code.code(),
                errors.stream()
                        .map(FieldError::article)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                errors);
    }

    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, code, article, errors);
    }
}
