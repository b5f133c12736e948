package kz.mandat.nominations.candidate;

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
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;
import kz.mandat.nominations.constituency.Constituencies;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Keeps checked signature sheets and weighs them against one per cent of the voters. */
@ApplicationScoped
class SignatureSheets {

    private static final String ADD =
            "insert into signature_sheet (candidate, number, signatures, invalid, reason,"
                    + " checked_by, checked_at) values (?, ?, ?, ?, ?, ?, now())";

    private final DataSource database;
    private final Constituencies constituencies;

    @Inject
    SignatureSheets(DataSource database, Constituencies constituencies) {
        this.database = database;
        this.constituencies = constituencies;
    }

    void add(UUID candidate, List<SignatureSheet> sheets, String checkedBy) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (SignatureSheet sheet : sheets) {
                insert.setObject(1, candidate);
                insert.setInt(2, sheet.number());
                insert.setInt(3, sheet.signatures());
                insert.setInt(4, sheet.invalid());
                insert.setString(5, sheet.reason());
                insert.setString(6, checkedBy);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("The sheets could not be kept", failure);
        }
    }

    /** The check of a self-nominated candidate, or null where the law asks for no signatures. */
    // Art. 113-4(1), (9)
    @Nullable SignatureCheck check(Contest contest, CandidateEntity candidate) {
        Sourced<Fraction> share = contest.regime().districtRules().signaturesOfSelfNominated();
        if (share == null
                || candidate.nominator != NominatorKind.SELF
                || contest.constituency() == null) {
            return null;
        }
        long voters = constituencies.get(contest.constituency()).voters();
        long required = share.value().times(Fraction.of(voters)).ceiling().longValueExact();
        return SignatureCheck.of(
                voters, required, Wording.article(share.ground()), of(candidate.id));
    }

    List<SignatureSheet> of(UUID candidate) {
        List<SignatureSheet> sheets = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select number, signatures, invalid, reason from signature_sheet"
                                        + " where candidate = ? order by number")) {
            select.setObject(1, candidate);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sheets.add(
                            new SignatureSheet(
                                    row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4)));
                }
            }
            return sheets;
        } catch (SQLException failure) {
            throw new IllegalStateException("The sheets could not be read", failure);
        }
    }
}
