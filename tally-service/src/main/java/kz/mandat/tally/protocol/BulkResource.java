package kz.mandat.tally.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.csv.CsvRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Protocols over HTTP in bulk, for the systems of regional commissions. */
@Path("/api/protocols/bulk")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class BulkResource {

    private static final int CHUNK = 500;

    private final BulkEntry bulk;
    private final ObjectMapper json;

    @Inject
    BulkResource(BulkEntry bulk, ObjectMapper json) {
        this.bulk = bulk;
        this.json = json;
    }

    /**
     * The answers are sent when the last line has been read: a client that reads only after it has
     * written cannot stall the request.
     */
    @POST
    @Consumes(Ndjson.MEDIA_TYPE)
    @Produces(Ndjson.MEDIA_TYPE)
    @RolesAllowed({Roles.REGIONAL_SYSTEM, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Enter protocols, one JSON object a line; each line is answered by a line")
    public byte[] enter(InputStream body) throws IOException {
        try (Ndjson<ProtocolForm> lines = new Ndjson<>(body, json.readerFor(ProtocolForm.class))) {
            return answers(lines::next);
        }
    }

    @POST
    @Consumes("text/csv")
    @Produces(Ndjson.MEDIA_TYPE)
    @RolesAllowed({Roles.REGIONAL_SYSTEM, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Enter protocols from CSV with a header; each row is answered by a line")
    public byte[] enterCsv(InputStream body) throws IOException {
        try (CsvRows<ProtocolForm> rows = CsvProtocols.of(body, json)) {
            return answers(rows::next);
        }
    }

    private byte[] answers(IntFunction<List<Ndjson.Line<ProtocolForm>>> lines) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ObjectWriter writer = json.writerFor(BulkAnswer.class);
        for (List<Ndjson.Line<ProtocolForm>> chunk = lines.apply(CHUNK);
                !chunk.isEmpty();
                chunk = lines.apply(CHUNK)) {
            for (BulkAnswer answer : bulk.enter(chunk)) {
                answers.write(writer.writeValueAsBytes(answer));
                answers.write('\n');
            }
        }
        return answers.toByteArray();
    }
}
