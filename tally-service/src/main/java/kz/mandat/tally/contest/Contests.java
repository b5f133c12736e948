package kz.mandat.tally.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What is elected and in which stations, as far as the nominations have told. */
@ApplicationScoped
public class Contests {

    private final Jdbi database;

    @Inject
    Contests(Jdbi database) {
        this.database = database;
    }

    public Optional<Contest> find(String id) {
        return database.withHandle(handle -> {
            Set<String> options =
                    new TreeSet<>(
                            handle.createQuery(
                                            "select id from contest_option where contest = :id and"
                                                    + " stands")
                                    .bind("id", id)
                                    .mapTo(String.class)
                                    .list());
            return handle.createQuery(
                            "select election, regime, voting_day, territory, constituency from"
                                    + " contest where id = :id")
                    .bind("id", id)
                    .map((row, context) ->
                            new Contest(
                                    id,
                                    row.getString(1),
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    row.getString(4),
                                    row.getString(5),
                                    options))
                    .findOne();
        });
    }

    public Contest require(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("contest", id));
    }

    /** The names of all that stood in a contest, by their ids. */
    public Map<String, Localized> names(String id) {
        return database.withHandle(handle ->
                handle
                        .createQuery(
                                "select id, name_kk, name_ru, name_en from contest_option where"
                                        + " contest = :id")
                        .bind("id", id)
                        .map((row, context) ->
                                Map.entry(
                                        row.getString(1),
                                        new Localized(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those of the stations in which the contest is held. */
    public Set<String> heldAt(Contest contest, Collection<String> stations) {
        return new HashSet<>(
                database.withHandle(handle ->
                        handle.createQuery(
                                        """
                                        select s.id from station s join territory t on t.id = s.territory
                                        where s.id = any (:stations) and case
                                            when cast(:constituency as text) is null then :territory = any (t.path)
                                            else exists (select from constituency_station c
                                                         where c.constituency = :constituency and c.station = s.id) end
                                        """)
                                .bindArray("stations", String.class, stations)
                                .bind("territory", contest.territory())
                                .bind("constituency", contest.constituency())
                                .mapTo(String.class)
                                .list()));
    }

    public boolean isCertified(String id) {
        return database.withHandle(handle -> isCertified(handle, id));
    }

    public static boolean isCertified(Handle handle, String id) {
        return handle.createQuery(
                                """
                                select count(*) from certification c
                                where c.contest = :id and not exists (
                                    select from certification_withdrawal w
                                    where w.contest = c.contest and w.revision = c.revision)
                                """)
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * Refuses a change of what counts in a certified contest, and keeps the certification waiting
     * until the change has committed.
     */
    public void requireOpen(Handle handle, String id) {
        handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(:id,"
                                + " 0))) held")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
        if (isCertified(handle, id)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The totals of contest '%s' are certified; nothing in it changes any more."
                            .formatted(id));
        }
    }

    /** Lets no change of the contest begin or go on until the transaction ends. */
    public void close(Handle handle, String id) {
        handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:id, 0)))"
                                + " held")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }
}
