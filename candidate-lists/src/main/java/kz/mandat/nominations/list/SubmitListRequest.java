package kz.mandat.nominations.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.PersonRequest;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A party's list in the order that the party chose; {@code submittedAt} is for elections recorded
 * afterwards.
 */
public record SubmitListRequest(
        @NotBlank @Size(max = 60) String party,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PersonRequest> persons,
        @Nullable @Valid Localized generated,
        @Nullable OffsetDateTime submittedAt) {

    List<Person> people() {
        return persons.stream().map(PersonRequest::person).toList();
    }
}
