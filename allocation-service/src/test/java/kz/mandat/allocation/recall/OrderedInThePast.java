package kz.mandat.allocation.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.stored.StoredJson;

/** A vote on a recall whose day has come, as an order of some weeks ago would have left it. */
@ApplicationScoped
class OrderedInThePast {

    private final RecallStepRepository rows;
    private final StoredJson json;

    @Inject
    OrderedInThePast(RecallStepRepository rows, StoredJson json) {
        this.rows = rows;
        this.json = json;
    }

    @Transactional
    void vote(String contest, LocalDate votingDay) {
        RecallStepEntity row = new RecallStepEntity();
        row.contest = contest;
        row.number = 1;
        row.kind = RecallStepKind.VOTE_ORDERED.word();
        row.content =
                json.write(
                        new RecallContent(
                                RecallState.VOTING,
                                "c01",
                                votingDay,
                                votingDay,
                                900L,
                                91L,
                                null,
                                null,
                                contest + "-recall1",
                                List.of()));
        row.document = "122/1";
        row.actedAt = Instant.now();
        row.actedBy = "territorial";
        rows.persist(row);
    }
}
