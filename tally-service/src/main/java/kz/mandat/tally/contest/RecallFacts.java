package kz.mandat.tally.contest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.text.Localized;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes in the votes on recalls that commissions order (art. 113-15): the stations of the
 * constituency answer for or against, and their protocols are counted like any others.
 */
@ApplicationScoped
class RecallFacts implements EventHandler {

    private static final Map<String, Localized> ANSWERS =
            Map.of(
                    "for",
                    new Localized("Кері шақырып алуды жақтаймын", "За отзыв", "For the recall"),
                    "against",
                    new Localized("Кері шақырып алуға қарсымын", "Против отзыва", "Against it"));

    private final Jdbi database;

    @Inject
    RecallFacts(Jdbi database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ALLOCATIONS);
    }

    @Override
    public void handle(Event event) {
        if (event.name().equals("RecallVoteOrdered")) {
            database.useHandle(handle -> open(handle, event.data()));
        }
    }

    private static void open(Handle handle, JsonNode vote) {
        String contest = vote.required("opens").asText();
        handle.createUpdate(
                        """
                        insert into contest (id, election, kind, regime, seats, voting_day, territory, constituency)
                        values (:id, :election, 'recall', :regime, 1, :votingDay, :territory, :constituency)
                        on conflict (id) do nothing
                        """)
                .bind("id", contest)
                .bind("election", vote.required("election").asText())
                .bind("regime", vote.required("regime").asText())
                .bind("votingDay", LocalDate.parse(vote.required("votingDay").asText()))
                .bind("territory", vote.path("territory").asText("KZ"))
                .bind("constituency", vote.path("constituency").textValue())
                .execute();
        ANSWERS.forEach((answer, name) -> add(handle, contest, answer, name));
    }

    private static void add(Handle handle, String contest, String answer, Localized name) {
        handle.createUpdate(
                        """
                        insert into contest_option (contest, id, name_kk, name_ru, name_en)
                        values (:contest, :id, :kk, :ru, :en) on conflict (contest, id) do nothing
                        """)
                .bind("contest", contest)
                .bind("id", answer)
                .bind("kk", name.kk())
                .bind("ru", name.ru())
                .bind("en", name.en())
                .execute();
    }
}
