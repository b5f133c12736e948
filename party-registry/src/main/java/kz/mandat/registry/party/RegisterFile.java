package kz.mandat.registry.party;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import kz.mandat.platform.text.SafeCell;

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
                    "suspended_until",
                    "charter_on",
                    "effective_on");
            for (PartyView party : parties) {
                csv.writeRecord(
                        party.id(),
                        SafeCell.of(party.name().kk()),
                        SafeCell.of(party.name().ru()),
                        SafeCell.of(party.name().en()),
                        party.state().code(),
                        SafeCell.of(party.registeredOn()),
                        SafeCell.of(party.certificateNumber()),
                        SafeCell.of(party.leader()),
                        SafeCell.of(party.address()),
                        SafeCell.of(party.suspendedUntil()),
                        SafeCell.of(party.charterOn()),
                        SafeCell.of(party.effectiveOn()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
