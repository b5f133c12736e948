package kz.mandat.tally.total;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.territory.TerritoryView;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The sums of a contest for every territory, kept with each acceptance. Rows are taken from the
 * lowest territory up, so that acceptances in different places wait for each other only at the
 * country's row.
 */
@ApplicationScoped
public class Totals {

    private static final String COUNTRY = "KZ";

    private static final String ADD_FIGURES =
            """
            insert into total (contest, territory, revision, protocols, voters, issued, absentee, outside,
                               received, cancelled, found, against_all, invalid)
            select :contest, upward.id, 1, count(*), sum(e.voters), sum(e.issued),
                   sum(coalesce(e.absentee, 0)), sum(coalesce(e.outside, 0)), sum(e.received), sum(e.cancelled),
                   sum(e.found), sum(e.against_all), sum(e.invalid)
            from protocol_entry e
                 join protocol p on p.id = e.protocol
                 join station s on s.id = p.station
                 join territory t on t.id = s.territory
                 cross join lateral unnest(t.path) with ordinality as upward (id, depth)
            where e.id = any (:entries)
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

    private static final String ADD_VOTES =
            """
            insert into total_vote (contest, territory, option, votes)
            select :contest, upward.id, v.option, sum(v.votes)
            from protocol_entry e
                 join protocol_entry_vote v on v.entry = e.id
                 join protocol p on p.id = e.protocol
                 join station s on s.id = p.station
                 join territory t on t.id = s.territory
                 cross join lateral unnest(t.path) with ordinality as upward (id, depth)
            where e.id = any (:entries)
            group by upward.id, upward.depth, v.option
            order by upward.depth desc, upward.id, v.option
            on conflict (contest, territory, option) do update set votes = total_vote.votes + excluded.votes
            """;

    private static final String SELECT =
            """
            select c.id contest, t.id, t.parent, t.kato, t.iso, t.type, t.name_kk, t.name_ru, t.name_en, t.stations,
                   coalesce(s.revision, 0) revision, coalesce(s.protocols, 0) protocols, coalesce(s.voters, 0) voters,
                   coalesce(s.issued, 0) issued, coalesce(s.absentee, 0) absentee, coalesce(s.outside, 0) outside,
                   coalesce(s.received, 0) received, coalesce(s.cancelled, 0) cancelled, coalesce(s.found, 0) found,
                   coalesce(s.against_all, 0) against_all, coalesce(s.invalid, 0) invalid, s.changed_at,
                   (select jsonb_object_agg(o.id, coalesce(v.votes, 0)) from contest_option o
                    left join total_vote v on v.contest = c.id and v.territory = t.id and v.option = o.id
                    where o.contest = c.id) votes
            from contest c cross join territory t
                 left join total s on s.contest = c.id and s.territory = t.id
            where c.id = :contest
            """;

    private final Jdbi database;
    private final Outbox outbox;
    private final ObjectMapper json;

    @Inject
    Totals(Jdbi database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Adds the figures of entries that count from now on, and tells the new sums of the whole
     * constituency.
     */
    public void add(Handle handle, String contest, List<UUID> entries) {
        for (String sum : List.of(ADD_FIGURES, ADD_VOTES)) {
            handle.createUpdate(sum)
                    .bind("contest", contest)
                    .bindArray("entries", UUID.class, entries)
                    .execute();
        }
        TotalView total = find(handle, contest, COUNTRY).orElseThrow();
        outbox.append(Topics.TALLY, contest, TotalsChanged.of(total));
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
        return database.withHandle(handle ->
                handle.createQuery(SELECT + "and t.parent = :territory order by t.id")
                        .bind("contest", contest)
                        .bind("territory", territory)
                        .map((row, context) -> view(row))
                        .list());
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
