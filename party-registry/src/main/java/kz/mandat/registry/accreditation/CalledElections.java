package kz.mandat.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;

/** When each election is held, from the facts of nominations. */
@ApplicationScoped
class CalledElections implements EventHandler {

    private final EntityManager database;

    @Inject
    CalledElections(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOMINATIONS);
    }

    @Override
    public void handle(Event event) {
        if (event.name().equals("ElectionCalled")) {
            database.createNativeQuery(
                            "insert into called_election (election, voting_day) values (?1, cast(?2"
                                    + " as date)) on conflict (election) do update set voting_day ="
                                    + " excluded.voting_day")
                    .setParameter(1, event.data().get("election").textValue())
                    .setParameter(2, event.data().get("votingDay").textValue())
                    .executeUpdate();
        }
    }

    Optional<LocalDate> votingDay(String election) {
        List<?> found =
                database.createNativeQuery(
                                "select cast(voting_day as text) from called_election where"
                                        + " election = ?1")
                        .setParameter(1, election)
                        .getResultList();
        return found.stream().findFirst().map(day -> LocalDate.parse(day.toString()));
    }
}
