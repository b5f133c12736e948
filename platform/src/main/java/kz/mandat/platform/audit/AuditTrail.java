package kz.mandat.platform.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.mandat.platform.text.SafeCell;
import kz.mandat.platform.web.Paged;

/** Reads the audit trail, newest first. */
@ApplicationScoped
public class AuditTrail {

    /** The cursor of the first page. */
    public static final String NEWEST = "9223372036854775807";

    private static final String PAGE =
            """
            select id, at, actor, roles, unit, action, subject, reason from audit_event
            where id < ? and (? = '' or subject = ? or starts_with(subject, ? || '/'))
                and (? = '' or actor = ?) and (? = '' or action = ?)
                and at >= coalesce(?::timestamptz, '-infinity') and at < coalesce(?::timestamptz, 'infinity')
            order by id desc limit ?
            """;

    private static final int BLOCK = 1000;

    private final DataSource database;

    @Inject
    AuditTrail(DataSource database) {
        this.database = database;
    }

    /** Records below a cursor. */
    public Paged<AuditRecordView> read(AuditFilter filter, long before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setLong(1, before);
            select.setString(2, filter.subject());
            select.setString(3, filter.subject());
            select.setString(4, filter.subject());
            select.setString(5, filter.actor());
            select.setString(6, filter.actor());
            select.setString(7, filter.action());
            select.setString(8, filter.action());
            select.setObject(9, filter.begin(), Types.TIMESTAMP_WITH_TIMEZONE);
            select.setObject(10, filter.end(), Types.TIMESTAMP_WITH_TIMEZONE);
            select.setInt(11, limit + 1);
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

    /** The whole trail as CSV, newest first, read block by block as it is sent. */
    public StreamingOutput csv(AuditFilter filter) {
        return output -> {
            try (CsvWriter csv =
                    CsvWriter.builder()
                            .build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
                csv.writeRecord(
                        "id", "at", "actor", "roles", "unit", "action", "subject", "reason");
                Paged<AuditRecordView> block;
                long before = Long.MAX_VALUE;
                do {
                    block = read(filter, before, BLOCK);
                    for (AuditRecordView row : block.items()) {
                        write(csv, row);
                        before = row.id();
                    }
                } while (block.next() != null);
            }
        };
    }

    private static void write(CsvWriter csv, AuditRecordView row) {
        csv.writeRecord(
                String.valueOf(row.id()),
                row.at().toString(),
                SafeCell.of(row.actor()),
                String.join(" ", row.roles()),
                SafeCell.of(row.unit()),
                row.action(),
                SafeCell.of(row.subject()),
                SafeCell.of(row.reason()));
    }
}
