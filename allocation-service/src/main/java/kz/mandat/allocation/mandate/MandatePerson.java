package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import java.util.Objects;
import kz.mandat.allocation.contest.StandingPerson;
import kz.mandat.law.mandates.ListPerson;
import kz.mandat.law.quota.QuotaPerson;
import kz.mandat.law.quota.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person who may receive a mandate, as kept with the distribution. From the facts of the
 * registered list, only the age and whether the person counts towards the quota are known; from a
 * list that the commission handed over, sex, day of birth and disability.
 */
record MandatePerson(
        int number,
        String surname,
        String givenName,
        @Nullable String patronymic,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable Boolean disability,
        @Nullable Integer age,
        @Nullable Boolean countsForQuota,
        boolean generated) {

    static MandatePerson of(StandingPerson person) {
        return new MandatePerson(
                person.number(),
                person.surname(),
                person.givenName(),
                person.patronymic(),
                null,
                null,
                null,
                person.age(),
                person.countsForQuota(),
                person.generated());
    }

    static MandatePerson of(ListedPerson person) {
        return new MandatePerson(
                person.number(),
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.sex(),
                person.bornOn(),
                person.disability(),
                null,
                null,
                person.generated());
    }

    String id() {
        return Integer.toString(number);
    }

    String fullName() {
        return patronymic == null
                ? surname + " " + givenName
                : surname + " " + givenName + " " + patronymic;
    }

    /** Whether candidate-lists vouches that the person counts or not, without the group. */
    boolean isVouchedFor() {
        return countsForQuota != null;
    }

    ListPerson toLaw(LocalDate referenceDate) {
        return new ListPerson(asked(referenceDate), surname, givenName, patronymic);
    }

    /**
     * Where only the answer is known, the quota is asked of a person for whom nothing but that
     * answer decides: no woman, no youth beyond the age told, and one flag.
     */
    private QuotaPerson asked(LocalDate referenceDate) {
        return countsForQuota == null
                ? new QuotaPerson(
                        id(),
                        Sex.of(Objects.requireNonNull(sex)),
                        Objects.requireNonNull(bornOn),
                        Objects.requireNonNull(disability))
                : new QuotaPerson(
                        id(),
                        Sex.MALE,
                        referenceDate.minusYears(Objects.requireNonNull(age)),
                        countsForQuota);
    }
}
