package kz.mandat.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import kz.mandat.platform.security.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Records who did what to which thing, when and on what ground, in the transaction of the act. The
 * table takes no update and no delete; personal data does not belong here.
 */
@ApplicationScoped
public class Audit {

    private static final String RECORD =
            "insert into audit_event (actor, roles, unit, action, subject, reason) values (?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final Caller caller;
    private final String service;

    @Inject
    public Audit(
            DataSource database,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.caller = caller;
        this.service = service;
    }

    public void record(String action, String subject, @Nullable String reason) {
        write(caller.name(), caller.roles(), caller.unitClaim(), action, subject, reason);
    }

    /**
     * What the service does by itself, by the calendar or on a fact of another service: its own
     * name stands where a person's would.
     */
    public void recordOwn(String action, String subject, @Nullable String reason) {
        write(service, Set.of(), "", action, subject, reason);
    }

    private void write(
            String actor,
            Set<String> roles,
            String unit,
            String action,
            String subject,
            @Nullable String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setString(1, actor);
            insert.setArray(2, connection.createArrayOf("text", roles.toArray()));
            insert.setString(3, unit);
            insert.setString(4, action);
            insert.setString(5, subject);
            insert.setString(6, reason);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit record could not be written", failure);
        }
    }
}
