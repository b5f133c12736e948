package kz.mandat.allocation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.Snapshot;
import kz.mandat.platform.export.Xml;

/**
 * The result of a contest in the shape of OASIS EML 520: who is elected. The number of seats of a
 * list, for which EML has no word, stands in a namespace of our own.
 */
final class ResultXml {

    private static final String NAMESPACE = "urn:oasis:names:tc:evs:schema:eml";
    private static final String OURS = "https://mandat.kz/eml";

    private static final String HEAD =
            "select contest, version, election, status from " + ResultFiles.RESULT;

    private static final String SELECTIONS =
            """
            select l.d ->> 'id' as id, l.d #>> '{name,en}' as name, l.d ->> 'votes' as votes,
                   coalesce(l.d ->> 'seats', '') as seats
            from %s cross join lateral jsonb_array_elements(r.d -> 'lists') with ordinality as l (d, place) order by l.place
            """
                    .formatted(ResultFiles.RESULT);

    private final Snapshot snapshot;
    private final Xml xml;

    private ResultXml(Snapshot snapshot, Xml xml) {
        this.snapshot = snapshot;
        this.xml = xml;
    }

    static ExportFile file() {
        return new ExportFile("result-eml520.xml", "application/xml", ResultXml::write);
    }

    private static void write(Snapshot snapshot, OutputStream out)
            throws IOException, SQLException {
        try (Xml xml = new Xml(out, NAMESPACE, "EML")) {
            xml.attribute("xmlns:m", OURS).attribute("Id", "520").attribute("SchemaVersion", "7.0");
            ResultXml result = new ResultXml(snapshot, xml);
            snapshot.each(HEAD, result::result);
        }
    }

    private void result(ResultSet head) throws IOException, SQLException {
        String contest = head.getString("contest");
        xml.element("TransactionId", contest + "-" + head.getInt("version"));
        xml.start("Result").start("Election").start("ElectionIdentifier");
        xml.attribute("Id", head.getString("election")).end();
        xml.start("Contest").start("ContestIdentifier").attribute("Id", contest).end();
        xml.element("m:Status", head.getString("status"));
        snapshot.each(SELECTIONS, this::selection);
        xml.end().end().end();
    }

    private void selection(ResultSet row) throws IOException, SQLException {
        String seats = row.getString("seats");
        xml.start("Selection").start("AffiliationIdentifier").attribute("Id", row.getString("id"));
        xml.element("RegisteredName", row.getString("name")).end();
        xml.element("Votes", row.getString("votes"));
        if (!seats.isEmpty()) {
            xml.element("Elected", seats.equals("0") ? "no" : "yes").element("m:Seats", seats);
        }
        xml.end();
    }
}
