package kz.mandat.registry.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of persons to accredit: all of them, or none. */
public record ObserversRequest(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Person> persons) {

    /**
     * A person.
     *
     * @param document the IIN of a citizen, the passport's number of anybody else
     */
    public record Person(
            @NotBlank @Size(max = 40) String document,
            @NotBlank @Size(max = 200) String surname,
            @NotBlank @Size(max = 200) String givenName,
            @NotNull LocalDate bornOn,
            @Size(max = 200) @Nullable String contact) {

        @Override
        public String toString() {
            return "Person";
        }
    }
}
