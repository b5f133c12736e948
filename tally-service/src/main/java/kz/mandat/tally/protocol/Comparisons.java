package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Compares a copy of a protocol with what counts; a copy need not have every figure. */
@ApplicationScoped
public class Comparisons {

    private final Jdbi database;
    private final ProtocolStore store;

    @Inject
    Comparisons(Jdbi database, ProtocolStore store) {
        this.database = database;
        this.store = store;
    }

    /**
     * The version that counts, if any, and the newest that was entered and agreed on, each with the
     * fields that differ from it: stated before, copied after.
     */
    public record Compared(
            @Nullable Integer version,
            List<FieldChange> differences,
            @Nullable Integer enteredVersion,
            List<FieldChange> enteredDifferences) {}

    /** Refuses figures that cannot be; figures that are missing are no fault of a copy. */
    public void requirePossible(ProtocolForm copy, Contest contest) {
        List<FieldError> errors =
                FormCheck.errors(copy, contest).stream()
                        .filter(error -> !error.rule().equals(InputRule.REQUIRED.code()))
                        .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    public Compared compare(String contest, String station, ProtocolForm copy) {
        return database.withHandle(handle -> {
            Optional<Row> protocol = store.find(handle, contest, station);
            Optional<EntryView> counted =
                    protocol.filter(row -> row.countedEntry() != null)
                            .map(row -> entry(handle, row, row.countedEntry()));
            Optional<EntryView> entered =
                    protocol.flatMap(row -> store.settledEntries(handle, row).stream().findFirst());
            return new Compared(
                    counted.map(EntryView::version).orElse(null),
                    counted.map(entry -> differences(entry, copy)).orElse(List.of()),
                    entered.map(EntryView::version).orElse(null),
                    entered.map(entry -> differences(entry, copy)).orElse(List.of()));
        });
    }

    private EntryView entry(Handle handle, Row protocol, UUID id) {
        return store.entries(handle, protocol, List.of(id)).getFirst();
    }

    private static List<FieldChange> differences(EntryView entry, ProtocolForm copy) {
        Set<String> stated =
                Difference.between(null, copy).stream()
                        .map(FieldChange::field)
                        .collect(Collectors.toSet());
        boolean hasBoxes = copy.mobileBoxes() != null;
        return Difference.between(entry.form(), copy).stream()
                .filter(change -> stated.contains(change.field()))
                .filter(change -> hasBoxes || !change.field().equals("mobileBoxes"))
                .toList();
    }
}
