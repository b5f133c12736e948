package kz.mandat.tally.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.Comparisons;
import kz.mandat.tally.protocol.Comparisons.Compared;
import kz.mandat.tally.protocol.ProtocolForm;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.total.Publication;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Observers enter the copies that they were given; everyone sees where a copy differs. */
@ApplicationScoped
public class Copies {

    private static final int PORTION = 200;

    private static final String SELECT =
            """
            select c.*, s.territory, a.outcome, a.answer, a.answered_at
            from observer_copy c join station s on s.id = c.station
                 left join lateral (select * from copy_answer a where a.copy = c.id order by a.id desc limit 1) a on true
            """;

    private final Jdbi database;
    private final Contests contests;
    private final Stations stations;
    private final Comparisons comparisons;
    private final Photos photos;
    private final Publication publication;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    Copies(
            Jdbi database,
            Contests contests,
            Stations stations,
            Comparisons comparisons,
            Photos photos,
            Publication publication,
            Scope scope,
            Caller caller,
            Audit audit,
            Clock clock,
            ObjectMapper json) {
        this.database = database;
        this.contests = contests;
        this.stations = stations;
        this.comparisons = comparisons;
        this.photos = photos;
        this.publication = publication;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    /** Records a copy for any station; what was copied is never changed. */
    @Transactional
    public CopyView enter(EnterCopyRequest request) {
        ProtocolForm figures = request.figures();
        Contest contest =
                contests.find(String.valueOf(figures.contest()))
                        .orElseThrow(() -> unknown("figures.contest", figures.contest()));
        StationView station =
                stations.find(String.valueOf(figures.station()))
                        .orElseThrow(() -> unknown("figures.station", figures.station()));
        if (contests.heldAt(contest, List.of(station.id())).isEmpty()) {
            throw ProblemException.invalid(
                    FieldError.of("figures.station", InputRule.INVALID, station.id()));
        }
        comparisons.requirePossible(figures, contest);
        UUID id =
                database.withHandle(handle ->
                        handle.createQuery(
                                        """
                                        insert into observer_copy (contest, station, figures, note, entered_by, entered_at)
                                        values (:contest, :station, :figures, :note, :by, :at) returning id
                                        """)
                                .bind("contest", contest.id())
                                .bind("station", station.id())
                                .bind("figures", text(figures))
                                .bind("note", request.note())
                                .bind("by", caller.name())
                                .bind("at", OffsetDateTime.now(clock))
                                .mapTo(UUID.class)
                                .one());
        audit.record("copy.enter", "station " + station.id(), null);
        return require(id);
    }

    private static ProblemException unknown(String field, @Nullable String value) {
        return ProblemException.invalid(
                value == null
                        ? FieldError.of(field, InputRule.REQUIRED)
                        : FieldError.of(field, InputRule.UNKNOWN_REFERENCE, value));
    }

    /** The commission says what it found; an answer is followed by a newer one, never changed. */
    @Transactional
    public CopyView answer(UUID id, AnswerCopyRequest request) {
        CopyView copy = require(id);
        String territory = stations.find(copy.station()).orElseThrow().territory();
        scope.requireSuperior(territory, contests.require(copy.contest()).constituency());
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into copy_answer (copy, outcome, answer, answered_by, answered_at)
                                values (:copy, :outcome, :answer, :by, :at)
                                """)
                        .bind("copy", id)
                        .bind("outcome", request.outcome().name())
                        .bind("answer", request.answer())
                        .bind("by", caller.name())
                        .bind("at", OffsetDateTime.now(clock))
                        .execute());
        audit.record("copy.answer", "copy " + id, request.answer());
        return require(id);
    }

    private CopyView require(UUID id) {
        return database.withHandle(handle ->
                        handle.createQuery(SELECT + "where c.id = :id")
                                .bind("id", id)
                                .map((row, context) -> view(row))
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("copy", id.toString()));
    }

    /** The copies of a contest, or of one station in it, for everyone, the oldest first. */
    public List<CopyView> find(String contest, String station, @Nullable UUID after, int limit) {
        publication.requireOpen(contests.require(contest));
        return database.withHandle(handle ->
                handle.createQuery(
                                SELECT
                                        + """
                                        where c.contest = :contest and (:station = '' or c.station = :station)
                                          and (cast(:after as uuid) is null or c.id > cast(:after as uuid))
                                        order by c.id limit :limit
                                        """)
                        .bind("contest", contest)
                        .bind("station", station)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> view(row))
                        .list());
    }

    /** The copies that the caller entered, at any hour, the oldest first. */
    public List<CopyView> own(@Nullable UUID after, int limit) {
        return database.withHandle(handle ->
                handle.createQuery(
                                SELECT
                                        + """
                                        where c.entered_by = :by and (cast(:after as uuid) is null or c.id > cast(:after as uuid))
                                        order by c.id limit :limit
                                        """)
                        .bind("by", caller.name())
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> view(row))
                        .list());
    }

    /** Every copy of a station in all contests whose figures may be public by now. */
    public List<CopyView> ofStation(String station) {
        return database
                .withHandle(handle ->
                        handle.createQuery(SELECT + "where c.station = :station order by c.id")
                                .bind("station", station)
                                .map((row, context) -> view(row))
                                .list())
                .stream()
                .filter(copy -> publication.isOpen(contests.require(copy.contest())))
                .toList();
    }

    /**
     * The copies that differ, after the cursor; looked through in portions, so that a page is full
     * wherever enough of them are left.
     */
    public List<CopyView> differing(
            String contest, String station, @Nullable UUID after, int limit) {
        List<CopyView> differing = new ArrayList<>();
        UUID last = after;
        List<CopyView> portion = find(contest, station, last, PORTION);
        while (!portion.isEmpty() && differing.size() < limit) {
            portion.stream()
                    .filter(copy -> copy.comparison() == CopyView.Comparison.DIFFERS)
                    .forEach(differing::add);
            last = portion.getLast().id();
            portion = portion.size() < PORTION ? List.of() : find(contest, station, last, PORTION);
        }
        return differing.size() > limit ? differing.subList(0, limit) : differing;
    }

    private CopyView view(ResultSet row) throws SQLException {
        ProtocolForm figures = read(row.getString("figures"));
        String contest = row.getString("contest");
        String station = row.getString("station");
        OffsetDateTime enteredAt = row.getObject("entered_at", OffsetDateTime.class);
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        Compared compared = comparisons.compare(contest, station, figures);
        return new CopyView(
                row.getObject("id", UUID.class),
                contest,
                station,
                enteredAt,
                figures,
                compared.version(),
                comparison(compared),
                compared.differences(),
                compared.enteredVersion(),
                compared.enteredDifferences(),
                photos.of(row.getObject("id", UUID.class)),
                Duration.between(
                        enteredAt,
                        Optional.ofNullable(answeredAt).orElseGet(() -> OffsetDateTime.now(clock))),
                Optional.ofNullable(row.getString("outcome"))
                        .map(CopyOutcome::valueOf)
                        .orElse(null),
                row.getString("answer"),
                answeredAt);
    }

    private static CopyView.Comparison comparison(Compared compared) {
        if (compared.version() == null && compared.enteredVersion() == null) {
            return CopyView.Comparison.AWAITING;
        }
        boolean agrees =
                compared.version() == null
                        ? compared.enteredDifferences().isEmpty()
                        : compared.differences().isEmpty();
        return agrees ? CopyView.Comparison.AGREES : CopyView.Comparison.DIFFERS;
    }

    private String text(ProtocolForm figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ProtocolForm read(String figures) {
        try {
            return json.readValue(figures, ProtocolForm.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A copy cannot be read", corrupt);
        }
    }
}
