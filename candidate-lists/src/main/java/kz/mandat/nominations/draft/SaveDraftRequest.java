package kz.mandat.nominations.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.PersonRequest;

/**
 * The whole draft in its order, and the version that it was made from: 0 for the first; another
 * version than the saved one means that somebody else saved in between.
 */
public record SaveDraftRequest(
        @PositiveOrZero int version,
        @NotNull @Size(max = 1000) List<@NotNull @Valid PersonRequest> persons) {

    static List<Person> people(List<PersonRequest> persons) {
        return persons.stream().map(PersonRequest::person).toList();
    }
}
