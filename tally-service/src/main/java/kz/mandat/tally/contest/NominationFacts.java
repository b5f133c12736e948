package kz.mandat.tally.contest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes in contests and the lists and candidates that stand in them from the nominations. */
@ApplicationScoped
class NominationFacts implements EventHandler {

    private final Jdbi database;

    @Inject
    NominationFacts(Jdbi database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOMINATIONS);
    }

    @Override
    public void handle(Event event) {
        switch (event.name()) {
            case "ContestOpened" -> database.useHandle(handle -> open(handle, event.data()));
            case "ListRegistered" -> database.useHandle(handle -> register(handle, event.data()));
            case "CandidateRegistered" -> database.useHandle(handle -> stand(handle, event.data()));
            case "CandidateRemoved" ->
                    database.useHandle(handle -> remove(handle, event.data(), "candidate"));
            case "ListCancelled" ->
                    database.useHandle(handle -> remove(handle, event.data(), "list"));
            default -> {
                // Other facts of the nominations do not concern the tally.
            }
        }
    }

    private static void open(Handle handle, JsonNode contest) {
        handle.createUpdate(
                        """
                        insert into contest (id, election, kind, regime, seats, voting_day, territory, constituency)
                        values (:id, :election, :kind, :regime, :seats, :votingDay, :territory, :constituency)
                        on conflict (id) do nothing
                        """)
                .bind("id", contest.required("contest").asText())
                .bind("election", contest.required("election").asText())
                .bind("kind", contest.required("kind").asText())
                .bind("regime", contest.required("regime").asText())
                .bind("seats", contest.required("seats").asInt())
                .bind("votingDay", LocalDate.parse(contest.required("votingDay").asText()))
                .bind("territory", contest.path("territory").asText("KZ"))
                .bind("constituency", contest.path("constituency").textValue())
                .execute();
    }

    private static void register(Handle handle, JsonNode list) {
        JsonNode name = list.required("name");
        handle.createUpdate(
                        """
                        insert into contest_option (contest, id, name_kk, name_ru, name_en)
                        values (:contest, :id, :kk, :ru, :en)
                        on conflict (contest, id) do nothing
                        """)
                .bind("contest", list.required("contest").asText())
                .bind("id", list.required("list").asText())
                .bind("kk", name.required("kk").asText())
                .bind("ru", name.required("ru").asText())
                .bind("en", name.required("en").asText())
                .execute();
    }

    /** The fact carries no name: people's names stay with the nominations. */
    private static void stand(Handle handle, JsonNode candidate) {
        handle.createUpdate(
                        """
                        insert into contest_option (contest, id, name_kk, name_ru, name_en)
                        values (:contest, :id, :id, :id, :id)
                        on conflict (contest, id) do update set stands = true
                        """)
                .bind("contest", candidate.required("contest").asText())
                .bind("id", candidate.required("candidate").asText())
                .execute();
    }

    private static void remove(Handle handle, JsonNode fact, String field) {
        handle.createUpdate(
                        "update contest_option set stands = false where contest = :contest and id = :id")
                .bind("contest", fact.required("contest").asText())
                .bind("id", fact.required(field).asText())
                .execute();
    }
}
