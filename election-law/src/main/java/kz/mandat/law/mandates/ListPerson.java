package kz.mandat.law.mandates;

import kz.mandat.law.quota.QuotaPerson;
import org.jspecify.annotations.Nullable;

/** A person on a registered list, with the names that the alphabetical order goes by. */
public record ListPerson(
        QuotaPerson person, String surname, String givenName, @Nullable String patronymic) {

    public String id() {
        return person.id();
    }
}
