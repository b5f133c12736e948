package kz.mandat.nominations.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where persons stand in an election: on which list, in which constituency. */
@ApplicationScoped
public class Standing {

    private static final String SELECT =
            """
            select p.person_key, true, l.party, l.contest
              from list_person p
              join party_list l on l.id = p.list
              join contest c on c.id = l.contest
             where c.election = ? and p.person_key = any (?)
               and p.state = 'STANDING' and l.state in ('SUBMITTED', 'REGISTERED')
            union all
            select k.person_key, false, k.party, k.contest
              from candidate k
              join contest c on c.id = k.contest
             where c.election = ? and k.person_key = any (?)
               and k.state in ('NOMINATED', 'REGISTERED')
            """;

    private final DataSource database;

    @Inject
    Standing(DataSource database) {
        this.database = database;
    }

    /** A place where a person stands. */
    public record Place(String person, boolean onList, @Nullable String party, String contest) {}

    /** Every place in the election where one of the persons stands, by their keys. */
    public List<Place> places(String election, Collection<String> persons) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            java.sql.Array keys = connection.createArrayOf("text", persons.toArray());
            select.setString(1, election);
            select.setArray(2, keys);
            select.setString(3, election);
            select.setArray(4, keys);
            return read(select);
        } catch (SQLException failure) {
            throw new IllegalStateException("Persons could not be compared", failure);
        }
    }

    private static List<Place> read(PreparedStatement select) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                places.add(
                        new Place(
                                row.getString(1),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getString(4)));
            }
        }
        return places;
    }
}
