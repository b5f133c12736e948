package kz.mandat.registry.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.web.ImportReport.RejectedLine;
import kz.mandat.registry.accreditation.ObserverImportView.Accredited;
import kz.mandat.registry.accreditation.ObserversRequest.Person;

/** One run over a list of persons: which lines may be accredited, and the report of all. */
final class ObserverImport {

    private final PersonCheck check;
    private final Map<String, Long> firstLines = new HashMap<>();
    private final List<Accredited> observers = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private long accredited;
    private long unchanged;

    ObserverImport(PersonCheck check) {
        this.check = check;
    }

    boolean accepts(PersonRow row, Person person) {
        List<FieldError> faults = check.faults(person, "");
        Long first = firstLines.putIfAbsent(person.document(), row.line());
        if (first != null) {
            faults.add(FieldError.of("document", InputRule.DUPLICATE, first));
        }
        if (!faults.isEmpty()) {
            reject(new PersonRow(row.line(), person, faults));
        }
        return faults.isEmpty();
    }

    void reject(PersonRow row) {
        List<FieldError> faults =
                row.faults().stream().map(fault -> fault.atLine(row.line())).toList();
        rejected.add(new RejectedLine(row.line(), null, faults.getFirst().message().en(), faults));
    }

    void accredited(PersonRow row, String code) {
        accredited++;
        observers.add(new Accredited(row.line(), code));
    }

    /** Somebody who was accredited before, and stays so unless that was withdrawn. */
    void known(PersonRow row, ObserverEntity observer) {
        if (observer.withdrawnOn == null) {
            unchanged++;
            observers.add(new Accredited(row.line(), observer.code));
        } else {
            FieldError withdrawn =
                    FieldError.of(
                            "document", InputRule.INVALID, "withdrawn " + observer.withdrawnOn);
            reject(new PersonRow(row.line(), null, List.of(withdrawn)));
        }
    }

    ObserverImportView report() {
        return new ObserverImportView(
                accredited + unchanged + rejected.size(),
                accredited,
                unchanged,
                rejected.size(),
                List.copyOf(observers),
                List.copyOf(rejected));
    }
}
