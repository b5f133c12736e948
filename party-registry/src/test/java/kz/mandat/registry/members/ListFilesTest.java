package kz.mandat.registry.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.registry.table.UnreadableList;
import kz.mandat.registry.table.UnreadableList.Reason;
import kz.mandat.registry.testing.People;
import kz.mandat.registry.web.CountedStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFilesTest {

    @TempDir Path folder;

    private static List<ListRow> csv(String text) throws IOException {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ListRow> csv(byte[] bytes) throws IOException {
        List<ListRow> rows = new ArrayList<>();
        new CsvFile(new ByteArrayInputStream(bytes)).read(rows::add);
        return rows;
    }

    private static Reason refusalOf(byte[] bytes) {
        return assertThrows(UnreadableList.class, () -> csv(bytes)).reason();
    }

    private static Reason refusalOf(String text) {
        return refusalOf(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void text_is_read_with_the_separator_of_its_heading(String separator) throws IOException {
        List<ListRow> rows =
                csv(
                        "\uFEFF"
                                + (People.HEADING + People.row(1, "750000000"))
                                        .replace(",", separator));

        assertEquals(1, rows.size());
        assertEquals(2, rows.getFirst().line());
        assertEquals("Тегі1", rows.getFirst().text(Column.SURNAME));
        assertEquals("750000000", rows.getFirst().text(Column.REGION));
    }

    @Test
    void headings_may_be_kazakh_or_russian() throws IOException {
        String heading = "ЖСН;Тегі;Аты;Туған күні;Өңір\n";
        assertEquals(
                "a", csv(heading + "1;a;b;2000-01-01;KZ-75\n").getFirst().text(Column.SURNAME));
        heading = "ИИН;Фамилия;Имя;Дата рождения;Регион\n";
        assertEquals(
                "a", csv(heading + "1;a;b;2000-01-01;KZ-75\n").getFirst().text(Column.SURNAME));
    }

    @Test
    void a_file_that_cannot_be_read_whole_is_refused_with_its_reason() {
        String row = People.row(1, "750000000");
        assertEquals(Reason.EMPTY, refusalOf(""));
        assertEquals(Reason.EMPTY, refusalOf(People.HEADING));
        assertEquals(Reason.HEADING, refusalOf("iin,surname\n1,a\n"));
        assertEquals(Reason.HEADING, refusalOf(People.HEADING.replace("contact", "salary") + row));
        assertEquals(Reason.CUT, refusalOf(People.HEADING + row + "85013130"));
        assertEquals(Reason.QUOTES, refusalOf(People.HEADING + row + "\"8501,a,b,c,d,e,f\n"));
        assertEquals(Reason.QUOTES, refusalOf(People.HEADING + "x".repeat(200_000) + "\n"));
        assertEquals(
                Reason.NOT_UTF_8,
                refusalOf((People.HEADING + row).getBytes(Charset.forName("windows-1251"))));
        assertEquals(
                Reason.NOT_UTF_8,
                refusalOf((People.HEADING + row).getBytes(StandardCharsets.UTF_16LE)));
    }

    private Path workbook(List<List<Object>> rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream output = Files.newOutputStream(file);
                Workbook workbook = new Workbook(output, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("list");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> sheet.value(row, column, date);
            case String text when text.startsWith("=") ->
                    sheet.formula(row, column, text.substring(1));
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static List<ListRow> xlsx(Path file) throws IOException {
        List<ListRow> rows = new ArrayList<>();
        new XlsxFile(file).read(rows::add);
        return rows;
    }

    @Test
    void a_workbook_is_read_with_its_numbers_days_and_formulas() throws IOException {
        List<ListRow> rows =
                xlsx(
                        workbook(
                                List.of(
                                        List.of("iin", "surname", "givenName", "bornOn", "region"),
                                        List.of(
                                                10203500123L,
                                                "Тегі",
                                                "Аты",
                                                LocalDate.of(2001, 2, 3),
                                                "KZ-75"),
                                        List.of(
                                                "850131300200",
                                                "=HYPERLINK(\"x\")",
                                                "Аты",
                                                "31.01.1985",
                                                750000000L))));

        assertEquals("010203500123", rows.get(0).text(Column.IIN));
        assertEquals("2001-02-03", rows.get(0).text(Column.BORN_ON));
        assertTrue(rows.get(1).formulas().contains(Column.SURNAME));
        assertEquals("750000000", rows.get(1).text(Column.REGION));
        assertEquals(3, rows.get(1).line());
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        Path cut = folder.resolve("cut.xlsx");
        byte[] whole =
                Files.readAllBytes(
                        workbook(
                                List.of(
                                        List.of(
                                                "iin",
                                                "surname",
                                                "givenName",
                                                "bornOn",
                                                "region"))));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertEquals(
                Reason.NOT_A_WORKBOOK,
                assertThrows(UnreadableList.class, () -> xlsx(text)).reason());
        assertEquals(
                Reason.NOT_A_WORKBOOK,
                assertThrows(UnreadableList.class, () -> xlsx(cut)).reason());
    }

    @Test
    void a_workbook_that_swells_is_refused_before_it_fills_the_memory() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 80; i++) {
                zip.write(megabyte);
            }
        }

        assertTrue(Files.size(bomb) < 1 << 20);
        assertEquals(Reason.SWELLS, assertThrows(UnreadableList.class, () -> xlsx(bomb)).reason());
    }

    @Test
    void a_text_without_end_is_refused_at_its_limit_and_never_held() {
        CsvFile file = new CsvFile(new CountedStream(new Endless(), 1 << 20));

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> file.read(read -> {}));

        assertEquals("payload-too-large", refusal.problem().code());
    }

    /** A heading, and the same row again and again. */
    private static final class Endless extends InputStream {

        private final byte[] heading = People.HEADING.getBytes(StandardCharsets.UTF_8);
        private final byte[] row = People.row(1, "750000000").getBytes(StandardCharsets.UTF_8);
        private long position;

        @Override
        public int read() {
            long at = position++;
            return at < heading.length
                    ? heading[(int) at] & 0xFF
                    : row[(int) ((at - heading.length) % row.length)] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            for (int each = 0; each < length; each++) {
                target[from + each] = (byte) read();
            }
            return length;
        }
    }
}
