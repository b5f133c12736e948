package kz.mandat.tally.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.mandat.platform.problem.ProblemException;
import org.jdbi.v3.core.Jdbi;

/** What is elected, as far as the nominations have told. */
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
                            handle.createQuery("select id from contest_option where contest = :id")
                                    .bind("id", id)
                                    .mapTo(String.class)
                                    .list());
            return handle.createQuery(
                            "select election, regime, voting_day from contest where id = :id")
                    .bind("id", id)
                    .map((row, context) ->
                            new Contest(
                                    id,
                                    row.getString(1),
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    options))
                    .findOne();
        });
    }

    public Contest require(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("contest", id));
    }

    public boolean isCertified(String id) {
        return database.withHandle(handle ->
                handle.createQuery("select count(*) from certification where contest = :id")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }
}
