package kz.mandat.registry.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.mandat.platform.web.Paged;

/** Reads the audit trail, newest first. */
@ApplicationScoped
public class AuditTrail {

    private static final String PAGE =
            """
            select id, at, actor, roles, unit, action, subject, reason from audit_event
            where id < ? and (? = '' or subject = ?) and (? = '' or actor = ?) and (? = '' or action = ?)
            order by id desc limit ?
            """;

    private final DataSource database;

    @Inject
    AuditTrail(DataSource database) {
        this.database = database;
    }

    /** Records below a cursor; an empty text stands for any subject, actor or action. */
    public Paged<AuditRecordView> read(
            String subject, String actor, String action, long before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setLong(1, before);
            select.setString(2, subject);
            select.setString(3, subject);
            select.setString(4, actor);
            select.setString(5, actor);
            select.setString(6, action);
            select.setString(7, action);
            select.setInt(8, limit + 1);
            List<AuditRecordView> records = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    records.add(view(row));
                }
            }
            return Paged.cut(records, limit, view -> String.valueOf(view.id()));
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit trail cannot be read", failure);
        }
    }

    private static AuditRecordView view(ResultSet row) throws SQLException {
        return new AuditRecordView(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
