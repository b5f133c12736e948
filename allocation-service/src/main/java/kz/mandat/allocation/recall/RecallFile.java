package kz.mandat.allocation.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.mandat.allocation.mandate.LegalDay;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Keeps the steps of recalls, each written once. */
@ApplicationScoped
class RecallFile {

    private final RecallStepRepository rows;
    private final StoredJson json;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RecallFile(
            RecallStepRepository rows, StoredJson json, Audit audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The recalls of a contest in their order. */
    List<RecallView> of(String contest) {
        Map<Integer, List<RecallStepEntity>> byNumber =
                rows.ofContest(contest).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.number, TreeMap::new, Collectors.toList()));
        List<RecallView> recalls = new ArrayList<>();
        byNumber.forEach((number, steps) -> recalls.add(view(contest, number, steps)));
        return List.copyOf(recalls);
    }

    RecallView of(String contest, int number) {
        return of(contest).stream()
                .filter(recall -> recall.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("recall", contest + "/" + number));
    }

    /** What the newest step of a kind established. */
    Optional<RecallContent> content(String contest, int number, RecallStepKind kind) {
        return rows.findByIdOptional(new RecallStepEntity.Key(contest, number, kind.word()))
                .map(row -> json.read(row.content, RecallContent.class));
    }

    RecallView write(
            String contest,
            int number,
            RecallStepKind kind,
            RecallContent content,
            String document) {
        RecallStepEntity row = new RecallStepEntity();
        row.contest = contest;
        row.number = number;
        row.kind = kind.word();
        row.content = json.write(content);
        row.document = document;
        row.actedAt = now();
        row.actedBy = caller.name();
        rows.persistAndFlush(row);
        audit.record("recall-" + kind.word(), contest + "/" + number, document);
        return of(contest, number);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LegalDay.of(clock.instant());
    }

    private RecallView view(String contest, int number, List<RecallStepEntity> steps) {
        RecallContent newest = json.read(steps.getLast().content, RecallContent.class);
        return new RecallView(
                contest,
                number,
                newest.deputy(),
                newest.state(),
                steps.stream()
                        .map(row ->
                                new RecallView.StepTaken(
                                        RecallStepKind.of(row.kind),
                                        row.document,
                                        row.actedAt,
                                        json.tree(row.content)))
                        .toList());
    }
}
