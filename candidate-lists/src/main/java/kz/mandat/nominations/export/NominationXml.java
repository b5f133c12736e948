package kz.mandat.nominations.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.Snapshot;
import kz.mandat.platform.export.Xml;

/** Lists and candidates in the shape of OASIS EML 230. */
final class NominationXml {

    private static final String NAMESPACE = "urn:oasis:names:tc:evs:schema:eml";
    private static final String HEAD =
            "select id, election from contest where id = current_setting('export.contest')";
    private static final String LISTS =
            "select l.id, l.party, y.name ->> 'en' as name " + NominationFiles.LISTS;
    private static final String CANDIDATES =
            "select c.code as id, c.surname, c.given_name, c.patronymic "
                    + NominationFiles.CANDIDATES;

    private final Snapshot snapshot;
    private final Xml xml;

    private NominationXml(Snapshot snapshot, Xml xml) {
        this.snapshot = snapshot;
        this.xml = xml;
    }

    static ExportFile file() {
        return new ExportFile("candidates-eml230.xml", "application/xml", NominationXml::write);
    }

    private static void write(Snapshot snapshot, OutputStream out)
            throws IOException, SQLException {
        try (Xml xml = new Xml(out, NAMESPACE, "EML")) {
            xml.attribute("Id", "230").attribute("SchemaVersion", "7.0");
            NominationXml lists = new NominationXml(snapshot, xml);
            snapshot.each(HEAD, lists::contest);
        }
    }

    private void contest(ResultSet head) throws IOException, SQLException {
        xml.element("TransactionId", head.getString("id"));
        xml.start("CandidateList").start("Election").start("ElectionIdentifier");
        xml.attribute("Id", head.getString("election")).end();
        xml.start("Contest").start("ContestIdentifier").attribute("Id", head.getString("id")).end();
        snapshot.each(LISTS, this::list);
        snapshot.each(CANDIDATES, this::candidate);
        xml.end().end().end();
    }

    private void list(ResultSet row) throws IOException, SQLException {
        xml.start("Affiliation");
        xml.start("AffiliationIdentifier").attribute("Id", row.getString("party"));
        xml.element("RegisteredName", row.getString("name")).end();
        snapshot.each(personsOf(Column.literal(row.getString("id"))), this::candidate);
        xml.end();
    }

    private static String personsOf(String list) {
        return """
        select q.number as id, q.surname, q.given_name, q.patronymic from list_person q
        where q.list = %s and q.state = 'STANDING' order by q.number
        """
                .formatted(list);
    }

    private void candidate(ResultSet row) throws IOException, SQLException {
        xml.start("Candidate").start("CandidateIdentifier");
        xml.attribute("Id", row.getString("id")).end();
        xml.start("CandidateFullName").start("PersonName");
        xml.element("FirstName", row.getString("given_name"));
        if (row.getString("patronymic") != null) {
            xml.element("MiddleName", row.getString("patronymic"));
        }
        xml.element("LastName", row.getString("surname")).end().end().end();
    }
}
