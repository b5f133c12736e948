package kz.mandat.tally.total;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.territory.TerritoryView;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a contest for every territory, kept with each acceptance. Rows are taken from the
 * lowest territory up, so that acceptances in different places wait for each other only at the
 * country's row.
 */
@ApplicationScoped
public class Totals {

    private static final String COUNTRY = "KZ";
    private static final String VOTES_OF = "votes.";

    /**
     * The entries that change the sums: those that leave with a minus, those that come with a plus.
     */
    private static final String MOVED =
            """
            with moved as (select * from unnest(:entries, :signs) as m (entry, sign))
            """;

    private static final String FIGURES =
            MOVED
                    + """
                    insert into total (contest, territory, revision, protocols, voters, issued, absentee, outside,
                                       received, cancelled, found, against_all, invalid)
                    select :contest, upward.id, 1, sum(m.sign), sum(m.sign * e.voters), sum(m.sign * e.issued),
                           sum(m.sign * coalesce(e.absentee, 0)), sum(m.sign * coalesce(e.outside, 0)),
                           sum(m.sign * e.received), sum(m.sign * e.cancelled),
                           sum(m.sign * e.found), sum(m.sign * e.against_all), sum(m.sign * e.invalid)
                    from moved m
                         join protocol_entry e on e.id = m.entry
                         join protocol p on p.id = e.protocol
                         join station s on s.id = p.station
                         join territory t on t.id = s.territory
                         cross join lateral unnest(t.path) with ordinality as upward (id, depth)
                    group by upward.id, upward.depth
                    order by upward.depth desc, upward.id
                    on conflict (contest, territory) do update set
                        revision = total.revision + 1,
                        protocols = total.protocols + excluded.protocols,
                        voters = total.voters + excluded.voters,
                        issued = total.issued + excluded.issued,
                        absentee = total.absentee + excluded.absentee,
                        outside = total.outside + excluded.outside,
                        received = total.received + excluded.received,
                        cancelled = total.cancelled + excluded.cancelled,
                        found = total.found + excluded.found,
                        against_all = total.against_all + excluded.against_all,
                        invalid = total.invalid + excluded.invalid,
                        changed_at = now()
                    """;

    private static final String VOTES =
            MOVED
                    + """
                    insert into total_vote (contest, territory, option, votes)
                    select :contest, upward.id, v.option, sum(m.sign * v.votes)
                    from moved m
                         join protocol_entry e on e.id = m.entry
                         join protocol_entry_vote v on v.entry = e.id
                         join protocol p on p.id = e.protocol
                         join station s on s.id = p.station
                         join territory t on t.id = s.territory
                         cross join lateral unnest(t.path) with ordinality as upward (id, depth)
                    group by upward.id, upward.depth, v.option
                    order by upward.depth desc, upward.id, v.option
                    on conflict (contest, territory, option) do update set votes = total_vote.votes + excluded.votes
                    """;

    private static final String SELECT =
            """
            select c.id contest, t.id, t.parent, t.kato, t.iso, t.type, t.name_kk, t.name_ru, t.name_en,
                   case when c.constituency is not null then coalesce((
                            select z.stations from constituency_size z
                            where z.constituency = c.constituency and z.territory = t.id), 0)
                        when c.territory = any (t.path) then t.stations
                        when t.id = any (h.path) then h.stations
                        else 0 end stations,
                   coalesce(s.revision, 0) revision, coalesce(s.protocols, 0) protocols, coalesce(s.voters, 0) voters,
                   coalesce(s.issued, 0) issued, coalesce(s.absentee, 0) absentee, coalesce(s.outside, 0) outside,
                   coalesce(s.received, 0) received, coalesce(s.cancelled, 0) cancelled, coalesce(s.found, 0) found,
                   coalesce(s.against_all, 0) against_all, coalesce(s.invalid, 0) invalid, s.changed_at,
                   (select jsonb_object_agg(o.id, coalesce(v.votes, 0)) from contest_option o
                    left join total_vote v on v.contest = c.id and v.territory = t.id and v.option = o.id
                    where o.contest = c.id) votes
            from contest c cross join territory t left join territory h on h.id = c.territory
                 left join total s on s.contest = c.id and s.territory = t.id
            where c.id = :contest
            """;

    /** What counted at a moment, by the last decision on each protocol until then. */
    private static final String PAST =
            """
            with counted as (
                select distinct on (d.protocol) d.counted_after entry
                from protocol p join station s on s.id = p.station join territory t on t.id = s.territory
                     join protocol_decision d on d.protocol = p.id
                where p.contest = :contest and :territory = any (t.path) and d.decided_at <= :moment
                order by d.protocol, d.decided_at desc, d.id desc)
            select count(*) protocols, coalesce(sum(e.voters), 0) voters, coalesce(sum(e.issued), 0) issued,
                   coalesce(sum(e.absentee), 0) absentee, coalesce(sum(e.outside), 0) outside,
                   coalesce(sum(e.received), 0) received, coalesce(sum(e.cancelled), 0) cancelled,
                   coalesce(sum(e.found), 0) found, coalesce(sum(e.invalid), 0) invalid,
                   coalesce(sum(e.against_all), 0) against_all,
                   (select jsonb_object_agg(option, votes) from (
                       select v.option, sum(v.votes) votes from counted c join protocol_entry_vote v on v.entry = c.entry
                       group by v.option) o) votes
            from counted c join protocol_entry e on e.id = c.entry
            """;

    private final Jdbi database;
    private final Announcements announcements;
    private final ChangedSums changed;
    private final UnannouncedSums changes;
    private final boolean toldTogether;
    private final Caller caller;
    private final Audit audit;
    private final ObjectMapper json;

    @Inject
    Totals(
            Jdbi database,
            Announcements announcements,
            ChangedSums changed,
            UnannouncedSums changes,
            @ConfigProperty(name = "mandat.events.enabled") boolean toldTogether,
            Caller caller,
            Audit audit,
            ObjectMapper json) {
        this.database = database;
        this.announcements = announcements;
        this.changed = changed;
        this.changes = changes;
        this.toldTogether = toldTogether;
        this.caller = caller;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Takes out the figures of entries that no longer count and adds those that count from now on.
     * The new sums of the whole constituency are told right after, many changes at once; where no
     * facts are sent, in the same transaction.
     */
    public void replace(Handle handle, String contest, List<UUID> out, List<UUID> in) {
        List<UUID> entries = new ArrayList<>(out);
        entries.addAll(in);
        List<Integer> signs = new ArrayList<>(Collections.nCopies(out.size(), -1));
        signs.addAll(Collections.nCopies(in.size(), 1));
        for (String sum : List.of(FIGURES, VOTES)) {
            handle.createUpdate(sum)
                    .bind("contest", contest)
                    .bindArray("entries", UUID.class, entries)
                    .bindArray("signs", Integer.class, signs)
                    .execute();
        }
        note(handle, contest, entries);
    }

    /**
     * Tells the sums once more as another revision, because another number of protocols is
     * expected: an act or an annulment stands for one.
     */
    public void expectOtherwise(Handle handle, String contest) {
        handle.createUpdate(
                        """
                        insert into total (contest, territory) values (:contest, 'KZ')
                        on conflict (contest, territory) do update set revision = total.revision + 1, changed_at = now()
                        """)
                .bind("contest", contest)
                .execute();
        note(handle, contest, List.of());
    }

    private void note(Handle handle, String contest, List<UUID> entries) {
        changes.note(handle, contest, entries);
        if (!toldTogether) {
            announceChanged(handle, contest);
        }
    }

    /** The contests with sums that changed and are not told yet. */
    List<String> unannounced() {
        return database.withHandle(changes::contests);
    }

    /** Tells, or holds back, what has changed in a contest and is not told yet. */
    @Transactional
    void announceChanged(String contest) {
        database.useHandle(handle -> announceChanged(handle, contest));
    }

    /** The same in the transaction of what must not come before it. */
    void announceChanged(Handle handle, String contest) {
        changes.take(handle, contest).ifPresent(entries -> announce(handle, contest, entries));
    }

    private void announce(Handle handle, String contest, List<UUID> entries) {
        List<GateFault> faults = changed.faults(handle, contest, entries);
        StationSums.keep(handle, contest, faults);
        announcements.announce(
                handle,
                find(handle, contest, COUNTRY).orElseThrow(),
                below(handle, contest, COUNTRY),
                faults);
    }

    /** Puts kept sums right by what the protocols say, and tells them. */
    void correct(Handle handle, String contest, List<SumDifference> differences) {
        handle.createUpdate(
                        """
                        insert into total (contest, territory) select :contest, t.id
                        from territory t where t.id = any (:territories) or t.id = 'KZ'
                        on conflict (contest, territory) do update set revision = total.revision + 1, changed_at = now()
                        """)
                .bind("contest", contest)
                .bindArray(
                        "territories",
                        String.class,
                        differences.stream().map(SumDifference::territory).distinct().toList())
                .execute();
        PreparedBatch votes =
                handle.prepareBatch(
                        """
                        insert into total_vote (contest, territory, option, votes) values (:contest, :territory, :option, :votes)
                        on conflict (contest, territory, option) do update set votes = excluded.votes
                        """);
        for (SumDifference each : differences) {
            if (each.field().startsWith(VOTES_OF)) {
                votes.bind("contest", contest)
                        .bind("territory", each.territory())
                        .bind("option", each.field().substring(VOTES_OF.length()))
                        .bind("votes", each.counted())
                        .add();
            } else {
                correct(handle, contest, each);
            }
        }
        if (votes.size() > 0) {
            votes.execute();
        }
        StationSums.forget(handle, contest);
        announcements.announce(
                handle,
                find(handle, contest, COUNTRY).orElseThrow(),
                below(handle, contest, COUNTRY),
                List.of());
    }

    /** The same sums as another revision, which nobody has certified. */
    TotalView reopened(Handle handle, String contest) {
        handle.createUpdate(
                        "update total set revision = revision + 1, changed_at = now() where contest ="
                                + " :contest and territory = 'KZ'")
                .bind("contest", contest)
                .execute();
        TotalView whole = find(handle, contest, COUNTRY).orElseThrow();
        announcements.announce(handle, whole, below(handle, contest, COUNTRY), List.of());
        return whole;
    }

    private static void correct(Handle handle, String contest, SumDifference each) {
        String column = each.field().equals("againstAll") ? "against_all" : each.field();
        handle.createUpdate(
                        "update total set <column> = :figure where contest = :contest and territory"
                                + " = :territory")
                .define("column", column)
                .bind("figure", each.counted())
                .bind("contest", contest)
                .bind("territory", each.territory())
                .execute();
    }

    /** Tells the sums that waited only for the last station to close. */
    @Transactional
    void tellWaiting() {
        database.useHandle(handle ->
                announcements.waiting(handle).stream()
                        .filter(announcements::isOpen)
                        .forEach(contest -> tell(handle, contest)));
    }

    /** Tells the country's sums as they stand, or holds them back. */
    void tell(Handle handle, String contest) {
        announcements.tell(
                handle,
                find(handle, contest, COUNTRY).orElseThrow(),
                below(handle, contest, COUNTRY),
                List.of());
    }

    /** Shows sums that the gate held back, by the central commission's decision. */
    @Transactional
    public TotalView release(String contest, ReleaseRequest decision) {
        return database.withHandle(handle -> {
            handle.createUpdate(
                            """
                            insert into gate_release (contest, decision_number, reason, released_by)
                            values (:contest, :number, :reason, :by)
                            """)
                    .bind("contest", contest)
                    .bind("number", decision.decisionNumber())
                    .bind("reason", decision.reason())
                    .bind("by", caller.name())
                    .execute();
            audit.record("totals.release", "contest " + contest, decision.reason());
            tell(handle, contest);
            return find(handle, contest, COUNTRY).orElseThrow();
        });
    }

    /** The sums that the public may see now, or those of the country as of a moment. */
    public Optional<TotalView> shown(
            String contest, String territory, @Nullable OffsetDateTime moment) {
        return database.withHandle(handle -> {
            requireShown(handle, contest);
            return moment == null
                    ? find(handle, contest, territory)
                    : asOf(handle, contest, territory, moment);
        });
    }

    /**
     * Those of the country as they were kept, those below it counted from the decisions until then.
     */
    private Optional<TotalView> asOf(
            Handle handle, String contest, String territory, OffsetDateTime moment) {
        if (territory.equals(COUNTRY)) {
            return announcements.asOf(handle, contest, moment);
        }
        return find(handle, contest, territory)
                .map(now ->
                        handle.createQuery(PAST)
                                .bind("contest", contest)
                                .bind("territory", territory)
                                .bind("moment", moment)
                                .map((row, context) -> past(now, row, moment))
                                .one());
    }

    private TotalView past(TotalView now, ResultSet row, OffsetDateTime moment)
            throws SQLException {
        Map<String, Long> votes = new TreeMap<>();
        now.votes().keySet().forEach(option -> votes.put(option, 0L));
        votes.putAll(votes(row.getString("votes")));
        return new TotalView(
                now.contest(),
                now.territory(),
                now.revision(),
                row.getLong("protocols"),
                now.protocolsExpected(),
                row.getLong("voters"),
                row.getLong("issued"),
                row.getLong("absentee"),
                row.getLong("outside"),
                row.getLong("received"),
                row.getLong("cancelled"),
                row.getLong("found"),
                row.getLong("invalid"),
                row.getLong("against_all"),
                votes,
                moment);
    }

    /** Sums that changed a moment ago and would be held back are not shown either. */
    private void requireShown(Handle handle, String contest) {
        announcements.requireShown(handle, contest);
        List<UUID> untold = changes.look(handle, contest);
        if (!untold.isEmpty()) {
            Announcements.requireShown(handle, contest, changed.faults(handle, contest, untold));
        }
    }

    /** The sums of the territories directly below one, as the public may see them. */
    public List<TotalView> shownBelow(String contest, String territory) {
        return database.withHandle(handle -> {
            requireShown(handle, contest);
            return below(handle, contest, territory);
        });
    }

    public Optional<TotalView> find(String contest, String territory) {
        return database.withHandle(handle -> find(handle, contest, territory));
    }

    private Optional<TotalView> find(Handle handle, String contest, String territory) {
        return handle.createQuery(SELECT + "and t.id = :territory")
                .bind("contest", contest)
                .bind("territory", territory)
                .map((row, context) -> view(row))
                .findOne();
    }

    /** The sums of the territories directly below one, such as the regions of the country. */
    public List<TotalView> below(String contest, String territory) {
        return database.withHandle(handle -> below(handle, contest, territory));
    }

    private List<TotalView> below(Handle handle, String contest, String territory) {
        return handle.createQuery(SELECT + "and t.parent = :territory order by t.id")
                .bind("contest", contest)
                .bind("territory", territory)
                .map((row, context) -> view(row))
                .list();
    }

    private TotalView view(ResultSet row) throws SQLException {
        return new TotalView(
                row.getString("contest"),
                new TerritoryView(
                        row.getString("id"),
                        row.getString("parent"),
                        row.getString("kato"),
                        row.getString("iso"),
                        row.getString("type"),
                        new Localized(
                                row.getString("name_kk"),
                                row.getString("name_ru"),
                                row.getString("name_en")),
                        row.getLong("stations")),
                row.getLong("revision"),
                row.getLong("protocols"),
                row.getLong("stations"),
                row.getLong("voters"),
                row.getLong("issued"),
                row.getLong("absentee"),
                row.getLong("outside"),
                row.getLong("received"),
                row.getLong("cancelled"),
                row.getLong("found"),
                row.getLong("invalid"),
                row.getLong("against_all"),
                votes(row.getString("votes")),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    private Map<String, Long> votes(String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            return json.readValue(text, new TypeReference<TreeMap<String, Long>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
