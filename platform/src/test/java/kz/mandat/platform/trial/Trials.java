package kz.mandat.platform.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;

/** Writes a row, a fact and an audit record; a trial of 13 then fails. */
@ApplicationScoped
@Transactional
class Trials {

    static final String TOPIC = "mandat.trials";
    private static final int UNLUCKY = 13;

    private final DataSource database;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    Trials(DataSource database, Outbox outbox, Audit audit) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    void hold(Trial trial) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into trial (id, count) values (?, ?)")) {
            insert.setString(1, trial.id());
            insert.setInt(2, trial.count());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        outbox.append(TOPIC, trial.id(), new TrialHeld(trial.id(), trial.count()));
        audit.record("trial.hold", "trial:" + trial.id(), "because");
        if (trial.count() == UNLUCKY) {
            throw new ProblemException(ProblemCode.RULE_BROKEN, "Thirteen brings no luck.");
        }
    }
}
