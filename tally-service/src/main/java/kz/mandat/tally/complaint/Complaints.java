package kz.mandat.tally.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.law.calendar.KazakhstanTime;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.territory.Territories;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Observers and parties file complaints and acts; the commission above sets a term and decides. */
@ApplicationScoped
public class Complaints {

    private static final String SELECT =
            """
            select c.*, term.decide_by, d.outcome, d.decision_number, d.ground, d.reason, d.taken_at
            from complaint c
                 left join lateral (select decide_by from complaint_step s
                                    where s.complaint = c.id and s.decide_by is not null order by s.id desc limit 1) term on true
                 left join lateral (select * from complaint_step s
                                    where s.complaint = c.id and s.outcome is not null order by s.id desc limit 1) d on true
            """;

    private final Jdbi database;
    private final Contests contests;
    private final Stations stations;
    private final Territories territories;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Complaints(
            Jdbi database,
            Contests contests,
            Stations stations,
            Territories territories,
            Scope scope,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.contests = contests;
        this.stations = stations;
        this.territories = territories;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ComplaintView file(FileComplaintRequest request) {
        Contest contest =
                contests.find(request.contest())
                        .orElseThrow(() -> unknown("contest", request.contest()));
        String territory = territory(request);
        UUID id =
                database.withHandle(handle ->
                        handle.createQuery(
                                        """
                                        insert into complaint (kind, contest, station, territory, body, filed_by, filed_at)
                                        values (:kind, :contest, :station, :territory, :body, :by, :at) returning id
                                        """)
                                .bind("kind", request.kind().name())
                                .bind("contest", contest.id())
                                .bind("station", request.station())
                                .bind("territory", territory)
                                .bind("body", request.text())
                                .bind("by", caller.name())
                                .bind("at", OffsetDateTime.now(clock))
                                .mapTo(UUID.class)
                                .one());
        audit.record("complaint.file", "complaint " + id, null);
        return require(id);
    }

    private String territory(FileComplaintRequest request) {
        if (request.station() != null) {
            return stations.find(request.station())
                    .map(StationView::territory)
                    .orElseThrow(() -> unknown("station", request.station()));
        }
        if (request.territory() == null) {
            throw ProblemException.invalid(FieldError.of("station", InputRule.REQUIRED));
        }
        return territories
                .find(request.territory())
                .orElseThrow(() -> unknown("territory", request.territory()))
                .id();
    }

    private static ProblemException unknown(String field, @Nullable String value) {
        return ProblemException.invalid(
                FieldError.of(field, InputRule.UNKNOWN_REFERENCE, String.valueOf(value)));
    }

    /** Sets the term or decides; what was decided is not decided again here. */
    @Transactional
    public ComplaintView act(UUID id, ComplaintStepRequest request) {
        ComplaintView complaint = require(id);
        scope.requireSuperior(
                complaint.territory(), contests.require(complaint.contest()).constituency());
        requireOneStep(request);
        if (complaint.outcome() != null) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The complaint is decided; appeal to the higher commission.");
        }
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into complaint_step (complaint, decide_by, outcome, decision_number, ground, reason, taken_by, taken_at)
                                values (:complaint, cast(:decideBy as date), :outcome, :number, :ground, :reason, :by, :at)
                                """)
                        .bind("complaint", id)
                        .bind("decideBy", request.decideBy())
                        .bind(
                                "outcome",
                                request.outcome() == null ? null : request.outcome().name())
                        .bind("number", request.decisionNumber())
                        .bind("ground", request.ground())
                        .bind("reason", request.reason())
                        .bind("by", caller.name())
                        .bind("at", OffsetDateTime.now(clock))
                        .execute());
        audit.record("complaint.act", "complaint " + id, request.reason());
        return require(id);
    }

    private static void requireOneStep(ComplaintStepRequest request) {
        if ((request.decideBy() == null) == (request.outcome() == null)) {
            throw ProblemException.invalid(FieldError.of("outcome", InputRule.REQUIRED));
        }
        if (request.outcome() != null && request.decisionNumber() == null) {
            throw ProblemException.invalid(FieldError.of("decisionNumber", InputRule.REQUIRED));
        }
        if (request.outcome() != null && request.ground() == null) {
            throw ProblemException.invalid(FieldError.of("ground", InputRule.REQUIRED));
        }
    }

    /** One entry with its text, for whoever filed it, the commissions above and the auditor. */
    public ComplaintView find(UUID id) {
        ComplaintView complaint = require(id);
        boolean isMine = caller.name().equals(filedBy(id));
        if (!isMine && (caller.has(Roles.OBSERVER) || caller.has(Roles.PARTY))) {
            throw Caller.outside("complaint '" + id + "'");
        }
        if (!isMine && !caller.has(Roles.AUDITOR)) {
            scope.requireSuperior(
                    complaint.territory(), contests.require(complaint.contest()).constituency());
        }
        return complaint;
    }

    private String filedBy(UUID id) {
        return database.withHandle(handle ->
                handle.createQuery("select filed_by from complaint where id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private ComplaintView require(UUID id) {
        return database.withHandle(handle ->
                        handle.createQuery(SELECT + "where c.id = :id")
                                .bind("id", id)
                                .map((row, context) -> view(row, true))
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("complaint", id.toString()));
    }

    /** The register without the texts, for everyone, the oldest first. */
    public List<ComplaintView> list(
            String contest, String station, @Nullable UUID after, int limit) {
        return database.withHandle(handle ->
                handle.createQuery(
                                SELECT
                                        + """
                                        where (:contest = '' or c.contest = :contest) and (:station = '' or c.station = :station)
                                          and (cast(:after as uuid) is null or c.id > cast(:after as uuid))
                                        order by c.id limit :limit
                                        """)
                        .bind("contest", contest)
                        .bind("station", station)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> view(row, false))
                        .list());
    }

    private ComplaintView view(ResultSet row, boolean withText) throws SQLException {
        LocalDate decideBy = row.getObject("decide_by", LocalDate.class);
        OffsetDateTime decidedAt = row.getObject("taken_at", OffsetDateTime.class);
        return new ComplaintView(
                row.getObject("id", UUID.class),
                ComplaintKind.valueOf(row.getString("kind")),
                row.getString("contest"),
                row.getString("station"),
                row.getString("territory"),
                row.getObject("filed_at", OffsetDateTime.class),
                withText ? row.getString("body") : null,
                decideBy,
                isLate(decideBy, decidedAt),
                Optional.ofNullable(row.getString("outcome"))
                        .map(ComplaintOutcome::valueOf)
                        .orElse(null),
                row.getString("decision_number"),
                row.getString("ground"),
                row.getString("reason"),
                decidedAt);
    }

    private boolean isLate(@Nullable LocalDate decideBy, @Nullable OffsetDateTime decidedAt) {
        OffsetDateTime end =
                Optional.ofNullable(decidedAt).orElseGet(() -> OffsetDateTime.now(clock));
        return decideBy != null
                && end.atZoneSameInstant(KazakhstanTime.CENTRAL).toLocalDate().isAfter(decideBy);
    }
}
