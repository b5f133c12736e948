package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.mandat.law.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The parties' shares at the previous election of the same body, as the commission recorded them.
 */
@ApplicationScoped
public class PreviousResults {

    private static final String PUT =
            "insert into previous_result (contest, party, share, source, recorded_by, recorded_at)"
                    + " values (?, ?, ?, ?, ?, now()) on conflict (contest, party) do update"
                    + " set share = excluded.share, source = excluded.source,"
                    + " recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at";

    private final DataSource database;

    @Inject
    PreviousResults(DataSource database) {
        this.database = database;
    }

    /** The share, or null where the party did not take part. */
    public @Nullable Fraction share(String contest, String party) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select share from previous_result where contest = ? and party"
                                        + " = ?")) {
            select.setString(1, contest);
            select.setString(2, party);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Fraction.parse(row.getString(1)) : null;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The previous result could not be read", failure);
        }
    }

    void put(String contest, String party, Fraction share, String source, String recordedBy) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, contest);
            put.setString(2, party);
            put.setString(3, share.toString());
            put.setString(4, source);
            put.setString(5, recordedBy);
            put.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The previous result could not be kept", failure);
        }
    }
}
