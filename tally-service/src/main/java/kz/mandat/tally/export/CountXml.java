package kz.mandat.tally.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.Snapshot;
import kz.mandat.platform.export.Xml;

/**
 * The count of a contest in the shape of OASIS EML 510: the sums of the country, then those of
 * every territory. Votes against all are a selection of their own.
 */
final class CountXml {

    private static final String NAMESPACE = "urn:oasis:names:tc:evs:schema:eml";

    private static final String HEAD =
            """
            select c.id, c.election, c.territory, coalesce(s.revision, 0) as revision from contest c
            left join total s on s.contest = c.id and s.territory = c.territory
            where c.id = current_setting('export.contest')
            """;

    private static final String UNITS =
            """
            select t.id, t.name_en, s.found, s.invalid, s.against_all, s.issued
            from total s join territory t on t.id = s.territory
            where s.contest = current_setting('export.contest') and (t.id = %1$s) = %2$s
            order by cardinality(t.path), t.id collate "C"
            """;

    private final Snapshot snapshot;
    private final Xml xml;

    private CountXml(Snapshot snapshot, Xml xml) {
        this.snapshot = snapshot;
        this.xml = xml;
    }

    static ExportFile file() {
        return new ExportFile("results-eml510.xml", "application/xml", CountXml::write);
    }

    private static void write(Snapshot snapshot, OutputStream out)
            throws IOException, SQLException {
        try (Xml xml = new Xml(out, NAMESPACE, "EML")) {
            xml.attribute("Id", "510").attribute("SchemaVersion", "7.0");
            CountXml count = new CountXml(snapshot, xml);
            snapshot.each(HEAD, count::count);
        }
    }

    private void count(ResultSet head) throws IOException, SQLException {
        String contest = head.getString("id");
        String whole = Column.literal(head.getString("territory"));
        xml.element("TransactionId", contest + "-" + head.getLong("revision"));
        xml.start("Count");
        identifier("EventIdentifier", head.getString("election"));
        xml.start("Election");
        identifier("ElectionIdentifier", head.getString("election"));
        xml.start("Contests").start("Contest");
        identifier("ContestIdentifier", contest);
        snapshot.each(UNITS.formatted(whole, true), row -> votes("TotalVotes", row, false));
        snapshot.each(UNITS.formatted(whole, false), row -> votes("ReportingUnitVotes", row, true));
        xml.end().end().end().end();
    }

    private void identifier(String element, String id) throws IOException {
        xml.start(element).attribute("Id", id).end();
    }

    private void votes(String element, ResultSet row, boolean isPart)
            throws IOException, SQLException {
        xml.start(element);
        if (isPart) {
            xml.start("ReportingUnitIdentifier").attribute("Id", row.getString("id"));
            xml.text(row.getString("name_en")).end();
        }
        snapshot.each(votesIn(Column.literal(row.getString("id"))), this::selection);
        xml.start("Selection").element("ReferendumOptionIdentifier", "against-all");
        xml.element("ValidVotes", row.getLong("against_all")).end();
        xml.element("Cast", row.getLong("issued"));
        xml.element("TotalCounted", row.getLong("found") - row.getLong("invalid"));
        xml.start("RejectedVotes").attribute("ReasonCode", "invalid");
        xml.text(row.getString("invalid")).end();
        xml.end();
    }

    private static String votesIn(String territory) {
        return """
        select o.id, o.name_en, coalesce(v.votes, 0) as votes from contest_option o
        left join total_vote v on v.contest = o.contest and v.option = o.id and v.territory = %s
        where o.contest = current_setting('export.contest') order by o.id collate "C"
        """
                .formatted(territory);
    }

    private void selection(ResultSet row) throws IOException, SQLException {
        xml.start("Selection").start("AffiliationIdentifier").attribute("Id", row.getString("id"));
        xml.element("RegisteredName", row.getString("name_en")).end();
        xml.element("ValidVotes", row.getLong("votes")).end();
    }
}
