package kz.mandat.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request: the field (a path such as {@code votes.amanat}) or the line at fault, the
 * rule it breaks, the article behind the rule where there is one, and a sentence a person can act
 * on.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Nullable String field,
        @Nullable Long line,
        String rule,
        @Nullable String article,
        Localized message) {

    public static FieldError of(String field, InputRule rule, Object... figures) {
        return new FieldError(field, null, rule.code(), null, rule.message(figures));
    }

    public static FieldError ofLaw(
            @Nullable String field, String rule, String article, Localized message) {
        return new FieldError(field, null, rule, article, message);
    }

    public FieldError atLine(long number) {
        return new FieldError(field, number, rule, article, message);
    }
}
