package kz.mandat.law.quota;

import java.time.LocalDate;
import java.time.Period;
import kz.mandat.law.BadInput;

/** A person on a list, with what matters for the quota. */
public record QuotaPerson(String id, Sex sex, LocalDate birthDate, boolean disability) {

    public QuotaPerson {
        if (id.isBlank()) {
            throw new BadInput("id", "is empty");
        }
    }

    /** The age in completed years on a day; a day before the birth is a {@link BadInput}. */
    public int ageOn(LocalDate day) {
        if (day.isBefore(birthDate)) {
            throw new BadInput("birthDate", id + " is born after " + day);
        }
        return Period.between(birthDate, day).getYears();
    }
}
