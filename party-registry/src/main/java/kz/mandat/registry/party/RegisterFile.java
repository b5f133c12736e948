package kz.mandat.registry.party;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register as CSV; cells that a spreadsheet would run are guarded. */
final class RegisterFile {

    private RegisterFile() {}

    static String csv(List<PartyView> parties) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "id",
                    "name_kk",
                    "name_ru",
                    "name_en",
                    "state",
                    "registered_on",
                    "certificate_number",
                    "leader",
                    "address",
                    "charter_on",
                    "effective_on");
            for (PartyView party : parties) {
                csv.writeRecord(
                        party.id(),
                        guarded(party.name().kk()),
                        guarded(party.name().ru()),
                        guarded(party.name().en()),
                        party.state().code(),
                        guarded(party.registeredOn()),
                        guarded(party.certificateNumber()),
                        guarded(party.leader()),
                        guarded(party.address()),
                        guarded(party.charterOn()),
                        guarded(party.effectiveOn()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String guarded(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
