package kz.mandat.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A resource of a Frictionless data package, and whether a table obeys it. */
record TabularData(JsonNode resource) {

    private static final Map<String, Pattern> TYPES =
            Map.of(
                    "string", Pattern.compile("(?s).+"),
                    "integer", Pattern.compile("-?\\d+"),
                    "number", Pattern.compile("-?\\d+(\\.\\d+)?"),
                    "boolean", Pattern.compile("true|false"),
                    "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
                    "datetime",
                            Pattern.compile(
                                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)"));

    String path() {
        return resource.get("path").asText();
    }

    /** What contradicts the description: cells of another type, empty ones, keys that repeat. */
    List<String> faults(String csv) {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                for (JsonNode field : resource.at("/schema/fields")) {
                    check(field, row, faults);
                }
                String key =
                        StreamSupport.stream(resource.at("/schema/primaryKey").spliterator(), false)
                                .map(name -> row.getField(name.asText()))
                                .collect(Collectors.joining("\n"));
                if (!keys.add(key)) {
                    faults.add(path() + " has the key " + key + " twice");
                }
            }
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return faults;
    }

    private void check(JsonNode field, NamedCsvRecord row, List<String> faults) {
        String name = field.get("name").asText();
        String cell = row.getField(name);
        boolean isRequired = field.at("/constraints/required").asBoolean();
        boolean isGood =
                cell.isEmpty()
                        ? !isRequired
                        : TYPES.get(field.get("type").asText()).matcher(cell).matches();
        if (!isGood) {
            faults.add(
                    "%s, line %d: %s is '%s'"
                            .formatted(path(), row.getStartingLineNumber(), name, cell));
        }
    }
}
