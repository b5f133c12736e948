package kz.mandat.nominations.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets as office programs save them, with the parts that matter. */
public final class Spreadsheets {

    private Spreadsheets() {}

    /** The first line as shared strings, the rest in their cells. */
    public static byte[] of(List<List<String>> lines) throws IOException {
        StringBuilder strings = new StringBuilder("<sst>");
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int line = 0; line < lines.size(); line++) {
            sheet.append("<row>");
            for (int column = 0; column < lines.get(line).size(); column++) {
                String place = (char) ('A' + column) + String.valueOf(line + 1);
                String text = lines.get(line).get(column);
                if (line == 0) {
                    strings.append("<si><t>").append(text).append("</t></si>");
                    sheet.append("<c r='%s' t='s'><v>%d</v></c>".formatted(place, column));
                } else if (text.matches("\\d+")) {
                    sheet.append("<c r='%s'><v>%s</v></c>".formatted(place, text));
                } else if (!text.isEmpty()) {
                    sheet.append(
                            "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>"
                                    .formatted(place, text));
                }
            }
            sheet.append("</row>");
        }
        return zipped(
                sheet.append("</sheetData></worksheet>").toString(),
                strings.append("</sst>").toString());
    }

    /** A sheet that tries to read a file of the server. */
    public static byte[] withDefinition() throws IOException {
        return zipped(
                "<!DOCTYPE w [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet><c"
                        + " r='A1'><v>&f;</v></c></worksheet>",
                "<sst/>");
    }

    private static byte[] zipped(String sheet, String strings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(strings.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
