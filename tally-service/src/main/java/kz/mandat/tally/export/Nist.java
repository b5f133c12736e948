package kz.mandat.tally.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the words of NIST SP 1500-100 v2 in JSON as it goes: every object begins with its {@code
 * @type}.
 */
final class Nist implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    Nist(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    Nist open(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "ElectionResults." + type);
        return this;
    }

    Nist open(String type, String id) throws IOException {
        open(type);
        json.writeStringField("@id", id);
        return this;
    }

    Nist end() throws IOException {
        json.writeEndObject();
        return this;
    }

    Nist text(String field, String value) throws IOException {
        json.writeStringField(field, value);
        return this;
    }

    Nist number(String field, long value) throws IOException {
        json.writeNumberField(field, value);
        return this;
    }

    Nist list(String field) throws IOException {
        json.writeArrayFieldStart(field);
        return this;
    }

    Nist endList() throws IOException {
        json.writeEndArray();
        return this;
    }

    Nist item(String value) throws IOException {
        json.writeString(value);
        return this;
    }

    Nist field(String name) throws IOException {
        json.writeFieldName(name);
        return this;
    }

    /** A text in the three languages. */
    Nist names(String field, String kk, String ru, String en) throws IOException {
        field(field).open("InternationalizedText").list("Text");
        language("kk", kk).language("ru", ru).language("en", en);
        return endList().end();
    }

    private Nist language(String language, String content) throws IOException {
        return open("LanguageString").text("Content", content).text("Language", language).end();
    }

    /** The code by which others know a thing. */
    Nist code(String label, String value) throws IOException {
        return list("ExternalIdentifier")
                .open("ExternalIdentifier")
                .text("Type", "other")
                .text("OtherType", label)
                .text("Value", value)
                .end()
                .endList();
    }

    /** A count of a unit. */
    Nist votes(String unit, long count) throws IOException {
        return open("VoteCounts")
                .text("GpUnitId", unit)
                .text("Type", "total")
                .number("Count", count)
                .end();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
