package kz.mandat.tally.station;

import java.util.List;
import java.util.Optional;
import kz.mandat.law.Language;
import kz.mandat.law.Text;
import kz.mandat.law.protocol.ControlRelation;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;

/** What became of an import of stations, with a warning for each station above the law's size. */
public record StationReport(
        long received,
        long stored,
        long unchanged,
        long rejected,
        List<ImportReport.RejectedLine> lines,
        List<Warning> warnings) {

    /** Art. 23(2)1. */
    private static final int LARGEST = 3000;

    /** A line that was taken though its station has more voters than the law has in mind. */
    public record Warning(long line, String id, String rule, String article, Localized message) {}

    static StationReport of(ImportReport report, List<Warning> warnings) {
        return new StationReport(
                report.received(),
                report.stored(),
                report.unchanged(),
                report.rejected(),
                report.lines(),
                warnings);
    }

    static Optional<Warning> warning(Ndjson.Line<StationRow> line) {
        StationRow row = line.value();
        if (row == null || row.voters() == null || row.voters() <= LARGEST) {
            return Optional.empty();
        }
        ControlRelation relation = ControlRelation.C10;
        Text rule = relation.rule();
        return Optional.of(
                new Warning(
                        line.number(),
                        row.id(),
                        relation.id(),
                        relation.article().number(),
                        new Localized(
                                rule.in(Language.KK), rule.in(Language.RU), rule.in(Language.EN))));
    }
}
