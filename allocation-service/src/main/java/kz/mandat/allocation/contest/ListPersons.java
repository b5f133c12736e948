package kz.mandat.allocation.contest;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.mandat.allocation.stored.StoredJson;

/** Who stands on each registered list, as far as candidate-lists has told it. */
@ApplicationScoped
public class ListPersons {

    private static final TypeReference<List<StandingPerson>> PERSONS = new TypeReference<>() {};

    private final ListPersonsRepository rows;
    private final StoredJson json;

    @Inject
    ListPersons(ListPersonsRepository rows, StoredJson json) {
        this.rows = rows;
        this.json = json;
    }

    /** Keeps who stands now in the place of who stood before. */
    void take(PersonsListed fact) {
        RegisteredListEntity.Key key = new RegisteredListEntity.Key(fact.contest(), fact.list());
        ListPersonsEntity row = rows.findByIdOptional(key).orElseGet(() -> created(key));
        row.persons =
                json.write(
                        fact.persons().stream()
                                .sorted(Comparator.comparing(StandingPerson::number))
                                .toList());
        row.listedAt = fact.listedAt();
        rows.persist(row);
    }

    private static ListPersonsEntity created(RegisteredListEntity.Key key) {
        ListPersonsEntity row = new ListPersonsEntity();
        row.contest = key.contest();
        row.list = key.list();
        return row;
    }

    /** In the order of the list; empty where nobody was told. */
    public Optional<List<StandingPerson>> of(String contest, String list) {
        return rows.findByIdOptional(new RegisteredListEntity.Key(contest, list))
                .map(row -> json.read(row.persons, PERSONS));
    }
}
