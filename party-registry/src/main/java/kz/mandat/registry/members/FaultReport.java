package kz.mandat.registry.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the faults of a list in the order of its rows. */
@ApplicationScoped
class FaultReport {

    private static final String PAGE =
            """
            select line, number, field, rule, other_line from member_fault
            where list = ? and (line, number) > (?, ?) order by line, number limit ?
            """;

    private final DataSource database;

    @Inject
    FaultReport(DataSource database) {
        this.database = database;
    }

    List<FaultView> page(UUID list, long afterLine, int afterNumber, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, list);
            select.setLong(2, afterLine);
            select.setInt(3, afterNumber);
            select.setInt(4, limit);
            List<FaultView> faults = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    faults.add(fault(row));
                }
            }
            return faults;
        } catch (SQLException failure) {
            throw new IllegalStateException("The report cannot be read", failure);
        }
    }

    private static FaultView fault(ResultSet row) throws SQLException {
        RowRule rule = RowRule.valueOf(row.getString(4));
        Integer otherLine = row.getObject(5, Integer.class);
        return new FaultView(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                rule.code(),
                rule.article(),
                otherLine == null ? null : Long.valueOf(otherLine),
                rule.message());
    }
}
