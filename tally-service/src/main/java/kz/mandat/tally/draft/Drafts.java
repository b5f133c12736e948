package kz.mandat.tally.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps what a person types, so that they can go on elsewhere. A draft belongs to its author: the
 * second person must not see the first one's figures.
 */
@ApplicationScoped
public class Drafts {

    private static final int LONGEST = 64 * 1024;

    private final Jdbi database;
    private final Contests contests;
    private final Stations stations;
    private final Scope scope;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    Drafts(
            Jdbi database,
            Contests contests,
            Stations stations,
            Scope scope,
            Caller caller,
            ObjectMapper json) {
        this.database = database;
        this.contests = contests;
        this.stations = stations;
        this.scope = scope;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Saves over the revision that the author saw; if another device saved since, it is refused.
     */
    @Transactional
    public DraftView save(String contest, String station, SaveDraftRequest request) {
        contests.require(contest);
        StationView known =
                stations.find(station)
                        .orElseThrow(() -> ProblemException.notFound("station", station));
        scope.requireStation(known.id(), known.territory());
        String typed = text(request);
        return database.withHandle(handle -> {
            int saved =
                    handle.createUpdate(
                                    """
                                    insert into protocol_draft (contest, station, owner, typed)
                                    select :contest, :station, :owner, :typed
                                    on conflict (contest, station, owner) do update
                                    set typed = excluded.typed, revision = protocol_draft.revision + 1, saved_at = now()
                                    where protocol_draft.revision = :revision
                                    """)
                            .bind("contest", contest)
                            .bind("station", station)
                            .bind("owner", caller.name())
                            .bind("typed", typed)
                            .bind("revision", request.revision() == null ? 0 : request.revision())
                            .execute();
            if (saved == 0) {
                throw new ProblemException(
                        ProblemCode.PRECONDITION_FAILED,
                        "You saved this draft from another place; load it before you go on.");
            }
            return find(handle, contest, station).orElseThrow();
        });
    }

    private String text(SaveDraftRequest request) {
        try {
            String typed = json.writeValueAsString(request.typed());
            if (typed.length() > LONGEST) {
                throw ProblemException.invalid(
                        FieldError.of("typed", InputRule.OUT_OF_RANGE, "0-" + LONGEST));
            }
            return typed;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public DraftView require(String contest, String station) {
        return database.withHandle(handle -> find(handle, contest, station))
                .orElseThrow(() -> ProblemException.notFound("draft", contest + " " + station));
    }

    private Optional<DraftView> find(Handle handle, String contest, String station) {
        return handle.createQuery(
                        "select * from protocol_draft where contest = :contest and station = :station and owner = :owner")
                .bind("contest", contest)
                .bind("station", station)
                .bind("owner", caller.name())
                .map((row, context) -> view(row))
                .findOne();
    }

    /** The caller's own drafts, the newest first. */
    public List<DraftView> mine() {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select * from protocol_draft where owner = :owner order by saved_at desc limit 1000")
                        .bind("owner", caller.name())
                        .map((row, context) -> view(row))
                        .list());
    }

    /** The draft has become an entry, or is given up. */
    public void finish(Handle handle, String contest, String station) {
        handle.createUpdate(
                        "delete from protocol_draft where contest = :contest and station = :station and owner = :owner")
                .bind("contest", contest)
                .bind("station", station)
                .bind("owner", caller.name())
                .execute();
    }

    @Transactional
    public void giveUp(String contest, String station) {
        database.useHandle(handle -> finish(handle, contest, station));
    }

    private DraftView view(ResultSet row) throws SQLException {
        return new DraftView(
                row.getString("contest"),
                row.getString("station"),
                row.getInt("revision"),
                row.getObject("saved_at", OffsetDateTime.class),
                read(row.getString("typed")));
    }

    private Map<String, Object> read(String typed) {
        try {
            return json.readValue(typed, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A draft cannot be read", corrupt);
        }
    }
}
