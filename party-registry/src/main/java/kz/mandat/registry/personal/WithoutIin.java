package kz.mandat.registry.personal;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that others will read, such as a reason in the public history or in the audit trail: it
 * must not hold anybody's IIN.
 */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = WithoutIin.Check.class)
public @interface WithoutIin {

    String message() default "without IIN, ЖСН, ИИН";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for twelve digits that are a right number. */
    final class Check implements ConstraintValidator<WithoutIin, String> {

        private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || NUMBER.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .noneMatch(number -> Iin.parse(number).isPresent());
        }
    }
}
