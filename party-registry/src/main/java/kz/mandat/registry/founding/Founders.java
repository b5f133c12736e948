package kz.mandat.registry.founding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.registry.founding.NoticeRequest.Founder;
import kz.mandat.registry.personal.Iin;
import kz.mandat.registry.personal.PersonalData;

/** The persons of an organising committee: checked at the door, kept sealed. */
@ApplicationScoped
class Founders {

    private static final int ADULT = 18;

    private final DataSource database;
    private final PersonalData personalData;
    private final ObjectMapper json;

    @Inject
    Founders(DataSource database, PersonalData personalData, ObjectMapper json) {
        this.database = database;
        this.personalData = personalData;
        this.json = json;
    }

    static List<FieldError> check(List<Founder> committee, LocalDate on) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < committee.size(); i++) {
            String field = "committee[" + i + "].iin";
            Optional<Iin> iin = Iin.parse(committee.get(i).iin());
            if (iin.isEmpty() || iin.get().birthDate().plusYears(ADULT).isAfter(on)) {
                errors.add(FieldError.of(field, InputRule.INVALID, "IIN, 18+"));
            } else if (!seen.add(iin.get().digits())) {
                errors.add(FieldError.of(field, InputRule.DUPLICATE, field));
            }
        }
        return errors;
    }

    /** Who they are; the caller leaves the audit record. */
    List<Founder> open(UUID application) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select sealed from committee_member where application = ? order by"
                                        + " number")) {
            select.setObject(1, application);
            List<Founder> founders = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    founders.add(json.readValue(personalData.open(row.getBytes(1)), Founder.class));
                }
            }
            return founders;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("The committee cannot be read", failure);
        }
    }

    void keep(UUID application, List<Founder> committee) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into committee_member (application, number, iin_hash,"
                                        + " sealed) values (?, ?, ?, ?)")) {
            int number = 0;
            for (Founder founder : committee) {
                insert.setObject(1, application);
                insert.setInt(2, number++);
                insert.setString(3, personalData.fingerprint(founder.iin()));
                insert.setBytes(4, personalData.seal(json.writeValueAsString(founder)));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("The committee could not be recorded", failure);
        }
    }
}
