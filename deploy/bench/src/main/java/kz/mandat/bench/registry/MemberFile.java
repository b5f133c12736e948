package kz.mandat.bench.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A list of members as applicants send it: CSV, or XLSX with shared texts as Excel writes it. */
record MemberFile(Path path, String type) {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static MemberFile csv(Path folder, int first, int count) throws IOException {
        Path path = folder.resolve("members-" + first + ".csv");
        try (BufferedWriter text = Files.newBufferedWriter(path)) {
            text.write(String.join(",", Member.HEADING) + "\n");
            for (int person = first; person < first + count; person++) {
                text.write(String.join(",", Member.inAList(person).cells()) + "\n");
            }
        }
        return new MemberFile(path, "text/csv");
    }

    static MemberFile xlsx(Path folder, int first, int count) throws IOException {
        Path path = folder.resolve("members-" + first + ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                    """);
            part(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """);
            part(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="members" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """
                            .formatted(NAMESPACE));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
                    """);
            Map<String, Integer> texts = sheet(zip, first, count);
            sharedTexts(zip, texts);
        }
        return new MemberFile(path, XLSX);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content)
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Map<String, Integer> sheet(ZipOutputStream zip, int first, int count)
            throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        xml.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"%s\"><sheetData>"
                        .formatted(NAMESPACE));
        row(xml, 1, Member.HEADING, texts);
        for (int i = 0; i < count; i++) {
            row(xml, i + 2, Member.inAList(first + i).cells(), texts);
        }
        xml.write("</sheetData></worksheet>");
        xml.flush();
        zip.closeEntry();
        return texts;
    }

    private static void row(Writer xml, int number, List<String> cells, Map<String, Integer> texts)
            throws IOException {
        xml.write("<row r=\"" + number + "\">");
        char column = 'A';
        for (String cell : cells) {
            Integer text = texts.computeIfAbsent(cell, unseen -> texts.size());
            xml.write("<c r=\"" + column + number + "\" t=\"s\"><v>" + text + "</v></c>");
            column++;
        }
        xml.write("</row>");
    }

    private static void sharedTexts(ZipOutputStream zip, Map<String, Integer> texts)
            throws IOException {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        xml.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst xmlns=\"%s\" uniqueCount=\"%d\">"
                        .formatted(NAMESPACE, texts.size()));
        for (String text : texts.keySet()) {
            xml.write("<si><t>" + text + "</t></si>");
        }
        xml.write("</sst>");
        xml.flush();
        zip.closeEntry();
    }

    String size() throws IOException {
        return "%.1f MB".formatted(Files.size(path) / 1e6);
    }
}
