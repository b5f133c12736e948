package kz.mandat.tally.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.platform.problem.ProblemException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of protocols and their entries. */
@ApplicationScoped
class ProtocolStore {

    private static final String SELECT =
            """
            select p.*, s.territory, c.constituency
            from protocol p join station s on s.id = p.station join contest c on c.id = p.contest
            """;

    private static final String ENTRIES =
            """
            select e.*, (select jsonb_object_agg(option, votes) from protocol_entry_vote v where v.entry = e.id) votes
            from protocol_entry e
            """;

    private final ObjectMapper json;

    @Inject
    ProtocolStore(ObjectMapper json) {
        this.json = json;
    }

    /** A protocol as it stands. */
    record Row(
            UUID id,
            String contest,
            String station,
            String territory,
            @Nullable String constituency,
            ProtocolState state,
            int version,
            @Nullable UUID countedEntry,
            @Nullable String acceptedBy,
            @Nullable OffsetDateTime acceptedAt) {}

    /** What is kept of a form besides its figures. */
    record Details(
            @Nullable List<Long> issuedByMember,
            @Nullable List<MobileBox> mobileBoxes,
            @Nullable OffsetDateTime countStartedAt,
            @Nullable OffsetDateTime signedAt,
            @Nullable List<String> signatures,
            @Nullable String remarks,
            @Nullable Map<String, String> explanations,
            @Nullable List<String> specialOpinions) {}

    /** A protocol that takes an entry: a new one, or one whose next version was awaited. */
    record Opened(UUID id, String contest, String station) {}

    /**
     * Adds the protocols that are not there yet and moves on those whose next version is awaited
     * and stated; tells which those are. Of each contest and station at most one entry may be
     * given.
     */
    List<Opened> open(Handle handle, List<Entry> first, Map<UUID, ProtocolState> states) {
        return handle.createQuery(
                        """
                        insert into protocol (id, contest, station, state, version)
                        select * from unnest(:ids, :contests, :stations, :states, :versions) as sent (id, contest, station, state, version)
                        where sent.version = 1 or exists (
                            select from protocol p where p.contest = sent.contest and p.station = sent.station)
                        on conflict (contest, station) do update set state = excluded.state
                        where protocol.state in ('RETURNED', 'RECOUNT', 'ABSENT') and protocol.version = excluded.version
                        returning id, contest, station
                        """)
                .bindArray("ids", UUID.class, first.stream().map(Entry::protocol).toList())
                .bindArray(
                        "contests",
                        String.class,
                        first.stream().map(entry -> entry.form().contest()).toList())
                .bindArray(
                        "stations",
                        String.class,
                        first.stream().map(entry -> entry.form().station()).toList())
                .bindArray(
                        "states",
                        String.class,
                        first.stream().map(entry -> states.get(entry.protocol()).name()).toList())
                .bindArray("versions", Integer.class, first.stream().map(Entry::version).toList())
                .map((row, context) ->
                        new Opened(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    void addEntries(Handle handle, List<Entry> entries) {
        PreparedBatch rows =
                handle.prepareBatch(
                        """
                        insert into protocol_entry (id, protocol, version, entered_by, figures_hash, paper_says_so,
                            voters, issued, absentee, outside, received, cancelled, found, against_all, invalid, votes_by_option, details, findings)
                        values (:id, :protocol, :version, :by, :hash, :paper,
                            :voters, :issued, :absentee, :outside, :received, :cancelled, :found, :againstAll, :invalid,
                            cast(:votes as jsonb), cast(:details as jsonb), cast(:findings as jsonb))
                        """);
        PreparedBatch votes =
                handle.prepareBatch(
                        "insert into protocol_entry_vote (entry, option, votes) values (:entry,"
                                + " :option, :votes)");
        for (Entry entry : entries) {
            bind(rows, entry).add();
            entry.form()
                    .votes()
                    .forEach((option, number) ->
                            votes.bind("entry", entry.id())
                                    .bind("option", option)
                                    .bind("votes", number)
                                    .add());
        }
        rows.execute();
        if (votes.size() > 0) {
            votes.execute();
        }
    }

    private PreparedBatch bind(PreparedBatch rows, Entry entry) {
        ProtocolForm form = entry.form();
        return rows.bind("id", entry.id())
                .bind("protocol", entry.protocol())
                .bind("version", entry.version())
                .bind("by", entry.enteredBy())
                .bind("hash", entry.hash())
                .bind("paper", form.statesThatThePaperSaysSo())
                .bind("voters", form.voters())
                .bind("issued", form.issued())
                .bind("absentee", form.absentee())
                .bind("outside", form.outside())
                .bind("received", form.received())
                .bind("cancelled", form.cancelled())
                .bind("found", form.found())
                .bind("againstAll", form.againstAll())
                .bind("invalid", form.invalid())
                .bind("votes", text(form.votes()))
                .bind("details", text(details(form)))
                .bind("findings", text(entry.findings()));
    }

    private static Details details(ProtocolForm form) {
        return new Details(
                form.issuedByMember(),
                form.mobileBoxes(),
                form.countStartedAt(),
                form.signedAt(),
                form.signatures(),
                form.remarks(),
                form.explanations(),
                form.specialOpinions());
    }

    void accept(Handle handle, UUID protocol, UUID entry, String by) {
        handle.createUpdate(
                        """
                        update protocol set state = 'ACCEPTED', counted_entry = :entry, accepted_by = :by, accepted_at = now()
                        where id = :id
                        """)
                .bind("id", protocol)
                .bind("entry", entry)
                .bind("by", by)
                .execute();
    }

    /**
     * Accepts what waits in a territory and was entered by others, in the order of the stations.
     */
    List<Decision> acceptWaiting(
            Handle handle, String contest, String territory, String by, String reason, int atMost) {
        return handle.createQuery(
                        """
                        with waiting as (
                            select p.id, p.counted_entry, p.version,
                                   (select e.id from protocol_entry e where e.protocol = p.id and e.version = p.version
                                    order by e.id desc limit 1) entry
                            from protocol p join station s on s.id = p.station join territory t on t.id = s.territory
                            where p.contest = :contest and p.state = 'AWAITING_ACCEPTANCE' and :territory = any (t.path)
                              and not exists (select from protocol_entry e
                                              where e.protocol = p.id and e.version = p.version and e.entered_by = :by)
                              and not exists (select from scan_check k
                                              where k.protocol = p.id and k.version = p.version and k.checked_by = :by)
                            order by p.station limit :limit for update of p skip locked)
                        update protocol p
                        set state = 'ACCEPTED', counted_entry = waiting.entry, accepted_by = :by, accepted_at = now()
                        from waiting where p.id = waiting.id
                        returning p.id, p.station, p.version, waiting.counted_entry, waiting.entry
                        """)
                .bind("contest", contest)
                .bind("territory", territory)
                .bind("by", by)
                .bind("limit", atMost)
                .map((row, context) ->
                        new Decision(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                DecisionKind.ACCEPT,
                                null,
                                null,
                                reason,
                                null,
                                row.getObject(4, UUID.class),
                                row.getObject(5, UUID.class)))
                .list();
    }

    /** Sends a protocol to a state in which its next version is awaited; what counts is stated. */
    void awaitNextVersion(
            Handle handle, UUID protocol, ProtocolState state, @Nullable UUID counted) {
        handle.createUpdate(
                        "update protocol set state = :state, version = version + 1, counted_entry ="
                                + " cast(:counted as uuid) where id = :id")
                .bind("id", protocol)
                .bind("state", state.name())
                .bind("counted", counted)
                .execute();
    }

    /** Whether this person saw the single entry beside its scan. */
    boolean lookedAtScan(Handle handle, Row protocol, String name) {
        return handle.createQuery(
                                "select count(*) from scan_check where protocol = :id and version ="
                                        + " :version and checked_by = :by")
                        .bind("id", protocol.id())
                        .bind("version", protocol.version())
                        .bind("by", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    void move(Handle handle, UUID protocol, ProtocolState state) {
        handle.createUpdate("update protocol set state = :state where id = :id")
                .bind("id", protocol)
                .bind("state", state.name())
                .execute();
    }

    /**
     * The protocol, locked until the transaction ends, so that two persons at once act one after
     * the other.
     */
    Optional<Row> lock(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where p.id = :id for update of p")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    Row require(Handle handle, UUID id) {
        return lock(handle, id)
                .orElseThrow(() -> ProblemException.notFound("protocol", id.toString()));
    }

    Optional<Row> find(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where p.id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    Optional<Row> lock(Handle handle, String contest, String station) {
        return handle.createQuery(
                        SELECT
                                + "where p.contest = :contest and p.station = :station for update"
                                + " of p")
                .bind("contest", contest)
                .bind("station", station)
                .map((row, context) -> row(row))
                .findOne();
    }

    List<Row> ofStation(Handle handle, String station) {
        return handle.createQuery(SELECT + "where p.station = :station order by p.contest")
                .bind("station", station)
                .map((row, context) -> row(row))
                .list();
    }

    /**
     * A protocol without any entry, for a decision to stand on; false when there is one already.
     */
    boolean addEmpty(Handle handle, String contest, String station, ProtocolState state) {
        return handle.createUpdate(
                                """
                                insert into protocol (id, contest, station, state)
                                values (uuidv7(), :contest, :station, :state)
                                on conflict (contest, station) do nothing
                                """)
                        .bind("contest", contest)
                        .bind("station", station)
                        .bind("state", state.name())
                        .execute()
                == 1;
    }

    long count(Handle handle, String contest, ProtocolState state) {
        return handle.createQuery(
                        "select count(*) from protocol where contest = :contest and state = :state")
                .bind("contest", contest)
                .bind("state", state.name())
                .mapTo(Long.class)
                .one();
    }

    Optional<Row> find(Handle handle, String contest, String station) {
        return handle.createQuery(SELECT + "where p.contest = :contest and p.station = :station")
                .bind("contest", contest)
                .bind("station", station)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** The state of the station's protocol, if this person entered the same figures before. */
    Optional<ProtocolState> sameEntry(Handle handle, Entry entry) {
        return handle.createQuery(
                        """
                        select p.state from protocol p join protocol_entry e on e.protocol = p.id
                        where p.contest = :contest and p.station = :station
                          and e.version = p.version and e.entered_by = :by and e.figures_hash = :hash
                        limit 1
                        """)
                .bind("contest", entry.form().contest())
                .bind("station", entry.form().station())
                .bind("by", entry.enteredBy())
                .bind("hash", entry.hash())
                .mapTo(String.class)
                .findOne()
                .map(ProtocolState::valueOf);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("contest"),
                row.getString("station"),
                row.getString("territory"),
                row.getString("constituency"),
                ProtocolState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("counted_entry", UUID.class),
                row.getString("accepted_by"),
                row.getObject("accepted_at", OffsetDateTime.class));
    }

    /** The newest entry of each person for the present version, the earlier person first. */
    List<EntryView> entries(Handle handle, Row protocol) {
        return handle.createQuery(
                        ENTRIES
                                + """
                                where e.protocol = :id and e.version = :version and not exists (
                                    select from protocol_entry later
                                    where later.protocol = e.protocol and later.version = e.version
                                      and later.entered_by = e.entered_by and later.id > e.id)
                                order by e.id
                                """)
                .bind("id", protocol.id())
                .bind("version", protocol.version())
                .map((row, context) -> entry(row, protocol))
                .list();
    }

    /** Some entries of a protocol by their ids. */
    List<EntryView> entries(Handle handle, Row protocol, Collection<UUID> ids) {
        return handle.createQuery(
                        ENTRIES + "where e.protocol = :id and e.id = any (:ids) order by e.id")
                .bind("id", protocol.id())
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> entry(row, protocol))
                .list();
    }

    /**
     * The last entry of every version that is not being entered any more, the newest version first;
     * independent entries that still go on are not among them.
     */
    List<EntryView> settledEntries(Handle handle, Row protocol) {
        return handle.createQuery(
                        ENTRIES
                                + """
                                where e.protocol = :id and (e.version < :version or not :open) and not exists (
                                    select from protocol_entry later
                                    where later.protocol = e.protocol and later.version = e.version and later.id > e.id)
                                order by e.version desc
                                """)
                .bind("id", protocol.id())
                .bind("version", protocol.version())
                .bind("open", protocol.state().isBeingEntered())
                .map((row, context) -> entry(row, protocol))
                .list();
    }

    private EntryView entry(ResultSet row, Row protocol) throws SQLException {
        Details details = read(row.getString("details"), new TypeReference<Details>() {});
        Map<String, Long> votes =
                read(
                        Optional.ofNullable(row.getString("votes")).orElse("{}"),
                        new TypeReference<LinkedHashMap<String, Long>>() {});
        ProtocolForm form =
                new ProtocolForm(
                        protocol.contest(),
                        protocol.station(),
                        row.getLong("voters"),
                        row.getLong("issued"),
                        details.issuedByMember(),
                        row.getObject("absentee", Long.class),
                        row.getObject("outside", Long.class),
                        row.getLong("received"),
                        row.getLong("cancelled"),
                        row.getLong("found"),
                        votes,
                        row.getLong("against_all"),
                        row.getLong("invalid"),
                        details.mobileBoxes(),
                        details.countStartedAt(),
                        details.signedAt(),
                        details.signatures(),
                        details.remarks(),
                        row.getBoolean("paper_says_so"),
                        row.getInt("version"),
                        details.explanations(),
                        details.specialOpinions());
        return new EntryView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class),
                form,
                read(row.getString("findings"), new TypeReference<List<Finding>>() {}));
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A stored protocol cannot be read", corrupt);
        }
    }
}
