package kz.mandat.tally.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of protocols and their entries. */
@ApplicationScoped
class ProtocolStore {

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
            ProtocolState state,
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
            @Nullable String remarks) {}

    /** Adds the protocols that are not there yet, and tells which those are. */
    Set<UUID> add(Handle handle, List<Entry> first, Map<UUID, ProtocolState> states) {
        return new HashSet<>(
                handle.createQuery(
                                """
                                insert into protocol (id, contest, station, state)
                                select * from unnest(:ids, :contests, :stations, :states)
                                on conflict (contest, station) do nothing
                                returning id
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
                                first.stream()
                                        .map(entry -> states.get(entry.protocol()).name())
                                        .toList())
                        .mapTo(UUID.class)
                        .list());
    }

    void addEntries(Handle handle, List<Entry> entries) {
        PreparedBatch rows =
                handle.prepareBatch(
                        """
                        insert into protocol_entry (id, protocol, entered_by, figures_hash, paper_says_so,
                            voters, issued, absentee, outside, received, cancelled, found, against_all, invalid, details, findings)
                        values (:id, :protocol, :by, :hash, :paper,
                            :voters, :issued, :absentee, :outside, :received, :cancelled, :found, :againstAll, :invalid,
                            cast(:details as jsonb), cast(:findings as jsonb))
                        """);
        PreparedBatch votes =
                handle.prepareBatch(
                        "insert into protocol_entry_vote (entry, option, votes) values (:entry, :option, :votes)");
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
                form.remarks());
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
        return handle.createQuery(
                        """
                        select p.*, s.territory from protocol p join station s on s.id = p.station
                        where p.id = :id for update of p
                        """)
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    Optional<Row> find(Handle handle, UUID id) {
        return handle.createQuery(
                        "select p.*, s.territory from protocol p join station s on s.id = p.station where p.id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    Optional<Row> find(Handle handle, String contest, String station) {
        return handle.createQuery(
                        """
                        select p.*, s.territory from protocol p join station s on s.id = p.station
                        where p.contest = :contest and p.station = :station
                        """)
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
                          and e.entered_by = :by and e.figures_hash = :hash
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
                ProtocolState.valueOf(row.getString("state")),
                row.getObject("counted_entry", UUID.class),
                row.getString("accepted_by"),
                row.getObject("accepted_at", OffsetDateTime.class));
    }

    /** The newest entry of each person, the earlier person first. */
    List<EntryView> entries(Handle handle, Row protocol) {
        return handle.createQuery(
                        """
                        select e.*, (select jsonb_object_agg(option, votes) from protocol_entry_vote v where v.entry = e.id) votes
                        from protocol_entry e
                        where e.protocol = :id and not exists (
                            select from protocol_entry later
                            where later.protocol = e.protocol and later.entered_by = e.entered_by and later.id > e.id)
                        order by e.id
                        """)
                .bind("id", protocol.id())
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
                        row.getBoolean("paper_says_so"));
        return new EntryView(
                row.getObject("id", UUID.class),
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
