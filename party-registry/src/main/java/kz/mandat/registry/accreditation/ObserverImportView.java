package kz.mandat.registry.accreditation;

import java.util.List;
import kz.mandat.platform.web.ImportReport.RejectedLine;

/**
 * What became of a list of persons: how many were accredited now, how many had been before, and
 * each refused line with what is wrong with it.
 *
 * @param observers the badge's code of each line that is accredited, new or not
 */
public record ObserverImportView(
        long received,
        long accredited,
        long unchanged,
        long rejected,
        List<Accredited> observers,
        List<RejectedLine> lines) {

    /** The code that the person of a line is known by. */
    public record Accredited(long line, String code) {}
}
