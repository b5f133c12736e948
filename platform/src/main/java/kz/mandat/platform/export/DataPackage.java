package kz.mandat.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Describes tables as a Frictionless tabular data package. */
public final class DataPackage {

    private static final String NAME = "datapackage.json";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DataPackage() {}

    public static ExportFile of(String name, String title, List<Table> tables) {
        return new ExportFile(
                NAME,
                "application/json",
                (snapshot, out) ->
                        out.write(JSON.writeValueAsBytes(describe(name, title, tables))));
    }

    private static ObjectNode describe(String name, String title, List<Table> tables) {
        ObjectNode described = JsonNodeFactory.instance.objectNode();
        described.put("profile", "tabular-data-package").put("name", name).put("title", title);
        ArrayNode resources = described.putArray("resources");
        tables.forEach(table -> resources.add(resource(table)));
        return described;
    }

    private static ObjectNode resource(Table table) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("profile", "tabular-data-resource")
                .put("name", table.name())
                .put("title", table.title())
                .put("path", table.path())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        table.key().forEach(key::add);
        return resource;
    }

    private static ObjectNode field(Column column) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("name", column.name())
                .put("type", column.type())
                .put("description", column.description());
        field.putObject("constraints").put("required", column.required());
        return field;
    }
}
