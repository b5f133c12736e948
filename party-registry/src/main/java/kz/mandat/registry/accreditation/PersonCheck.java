package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.registry.accreditation.ObserversRequest.Person;
import kz.mandat.registry.personal.Iin;

/** What a person needs to observe for an organisation of a kind on a day. */
record PersonCheck(AccreditationKind kind, LocalDate day) {

    private static final int ADULT = 18;

    /**
     * Faults of form, then those that the law names; neither repeats what the person wrote.
     *
     * @param path of the person's fields, such as {@code persons[3].}, or an empty text
     */
    List<FieldError> faults(Person person, String path) {
        List<FieldError> faults = new ArrayList<>(0);
        if (kind != AccreditationKind.DOMESTIC) {
            return faults;
        }
        // Art. 20-1: citizens of eighteen or more
        Optional<Iin> iin = Iin.parse(person.document());
        if (iin.isEmpty()) {
            faults.add(FieldError.of(path + "document", InputRule.INVALID, "IIN"));
        } else if (!iin.get().birthDate().equals(person.bornOn())) {
            faults.add(FieldError.of(path + "bornOn", InputRule.INVALID, "IIN"));
        }
        if (person.bornOn().plusYears(ADULT).isAfter(day)) {
            faults.add(AccreditationRule.UNDER_AGE.broken(path + "bornOn"));
        }
        return faults;
    }
}
