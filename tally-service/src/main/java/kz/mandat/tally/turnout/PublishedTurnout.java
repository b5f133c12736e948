package kz.mandat.tally.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Percentages that the commission or the press printed, kept exactly as they were printed. */
@ApplicationScoped
public class PublishedTurnout {

    private final Jdbi database;

    @Inject
    PublishedTurnout(Jdbi database) {
        this.database = database;
    }

    /** Puts a table in the place of what was known for the election. */
    @Transactional
    public void publish(String election, PublishedTable table, String source) {
        database.useHandle(handle -> {
            handle.createUpdate("delete from published_turnout where election = :election")
                    .bind("election", election)
                    .execute();
            store(handle, election, table, source);
        });
    }

    private static void store(Handle handle, String election, PublishedTable table, String source) {
        PreparedBatch rows =
                handle.prepareBatch(
                        """
                        insert into published_turnout (election, iso, at, hundredths, source)
                        values (:election, :iso, :at, :share, :source)
                        """);
        table.shares()
                .forEach((iso, day) ->
                        day.forEach((at, share) ->
                                rows.bind("election", election)
                                        .bind("iso", iso)
                                        .bind("at", at)
                                        .bind("share", share.orElse(null))
                                        .bind("source", source)
                                        .add()));
        rows.execute();
    }

    /** The shares by ISO code and hour. */
    Map<String, SortedMap<LocalTime, Optional<Long>>> of(Handle handle, String election) {
        Map<String, SortedMap<LocalTime, Optional<Long>>> shares = new TreeMap<>();
        handle.createQuery(
                        "select iso, at, hundredths from published_turnout where election = :election")
                .bind("election", election)
                .map((row, context) ->
                        shares.computeIfAbsent(row.getString(1), iso -> new TreeMap<>())
                                .put(
                                        row.getObject(2, LocalTime.class),
                                        Optional.ofNullable(row.getObject(3, Long.class))))
                .list();
        return shares;
    }

    Optional<String> source(Handle handle, String election) {
        return handle.createQuery(
                        "select source from published_turnout where election = :election limit 1")
                .bind("election", election)
                .mapTo(String.class)
                .findOne();
    }
}
