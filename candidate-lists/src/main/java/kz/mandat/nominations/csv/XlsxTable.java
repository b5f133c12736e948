package kz.mandat.nominations.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/**
 * Reads the first sheet of a spreadsheet (Office Open XML) as the same rows as a CSV file. Formulas
 * count by their stored value; the document's own definitions and anything outside it are not read.
 */
@ApplicationScoped
public class XlsxTable {

    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_ROWS = 10_000;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final XMLInputFactory xml = XMLInputFactory.newInstance();

    XlsxTable() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** The rows of a sheet whose columns, in any order, are of these. */
    public List<CsvRow> read(byte[] file, Columns columns) {
        try {
            Map<String, byte[]> parts = parts(file);
            byte[] sheet = parts.get(SHEET);
            if (sheet == null) {
                throw unreadable();
            }
            byte[] strings = parts.get(STRINGS);
            return rows(cells(sheet, strings == null ? List.of() : strings(strings)), columns);
        } catch (IOException
                | XMLStreamException
                | NumberFormatException
                | IndexOutOfBoundsException unreadable) {
            throw unreadable();
        }
    }

    private static List<CsvRow> rows(Map<Long, Map<String, String>> cells, Columns columns) {
        if (cells.size() < 2) {
            throw ProblemException.invalid(FieldError.of("body", InputRule.REQUIRED));
        }
        Map<String, String> head = cells.values().iterator().next();
        if (!columns.fit(head.values())) {
            throw ProblemException.invalid(
                    FieldError.of("body", InputRule.INVALID, String.join(", ", columns.required()))
                            .atLine(1));
        }
        return cells.entrySet().stream()
                .skip(1)
                .map(line -> new CsvRow(line.getKey(), named(head, line.getValue())))
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    private static Map<String, String> named(
            Map<String, String> head, Map<String, String> letters) {
        Map<String, String> named = new HashMap<>();
        head.forEach((letter, column) -> named.put(column, letters.getOrDefault(letter, "")));
        return named;
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SHEET) || entry.getName().equals(STRINGS)) {
                    parts.put(entry.getName(), bounded(zip));
                }
            }
        }
        return parts;
    }

    private static byte[] bounded(InputStream part) throws IOException {
        byte[] bytes = part.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw unreadable();
        }
        return bytes;
    }

    private List<String> strings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(part));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
        return strings;
    }

    /** The cells by line and column letter. */
    private Map<Long, Map<String, String>> cells(byte[] sheet, List<String> strings)
            throws XMLStreamException {
        Map<Long, Map<String, String>> cells = new TreeMap<>();
        XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(sheet));
        String place = "";
        boolean shared = false;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "c" -> {
                    place = String.valueOf(reader.getAttributeValue(null, "r"));
                    shared = "s".equals(reader.getAttributeValue(null, "t"));
                }
                case "v", "t" -> {
                    String text = reader.getElementText();
                    String value = shared ? strings.get(Integer.parseInt(text)) : text;
                    put(cells, place, value);
                }
                default -> {
                    // Styles, formulas and the like say nothing about a list.
                }
            }
        }
        return cells;
    }

    private static void put(Map<Long, Map<String, String>> cells, String place, String value) {
        String letters = place.replaceAll("\\d", "");
        long line = Long.parseLong(place.substring(letters.length()));
        if (cells.size() > MOST_ROWS) {
            throw unreadable();
        }
        cells.computeIfAbsent(line, number -> new HashMap<>()).put(letters, value);
    }

    private static ProblemException unreadable() {
        return ProblemException.invalid(FieldError.of("body", InputRule.INVALID, "XLSX"));
    }
}
