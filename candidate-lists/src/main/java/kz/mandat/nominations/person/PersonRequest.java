package kz.mandat.nominations.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as a party or a nominator writes one; generated people say so. Occupation, workplace and
 * residence are what the message on a registered list names.
 */
public record PersonRequest(
        @NotNull @Size(max = 100) @Pattern(regexp = NAME) String surname,
        @NotNull @Size(max = 100) @Pattern(regexp = NAME) String givenName,
        @Nullable @Size(max = 100) @Pattern(regexp = NAME) String patronymic,
        @NotNull Sex sex,
        @NotNull @Past LocalDate bornOn,
        boolean disability,
        @Nullable Boolean generated,
        @Nullable @Size(max = 300) String occupation,
        @Nullable @Size(max = 300) String workplace,
        @Nullable @Size(max = 300) String residence) {

    private static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’ .-]*";

    public Person person() {
        return new Person(
                surname,
                givenName,
                patronymic,
                sex,
                bornOn,
                disability,
                Boolean.TRUE.equals(generated));
    }
}
