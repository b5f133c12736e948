package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.mandat.nominations.person.Person;
import org.jspecify.annotations.Nullable;

/** A person of a registered list as the law publishes one: the year of birth, never the day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        int number,
        String surname,
        String givenName,
        @Nullable String patronymic,
        int bornIn,
        @Nullable String occupation,
        @Nullable String workplace,
        @Nullable String residence,
        boolean generated) {

    static PersonView of(ListPersonEntity row) {
        Person person = row.person();
        return new PersonView(
                row.number,
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.bornOn().getYear(),
                row.occupation,
                row.workplace,
                row.residence,
                person.generated());
    }
}
