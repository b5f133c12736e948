package kz.mandat.allocation.result;

import java.util.List;
import kz.mandat.law.Edition;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/**
 * The condition of the law of 2026 for repeat voting in parts of a contest: the vote is void in at
 * least a quarter of all stations, or of the units of the republic's first level. Before it, no
 * share was asked for.
 */
final class QuarterCondition {

    private static final String RULE = "quarter-of-stations-or-units";
    private static final String ARTICLE = "95(1)";
    private static final long QUARTER = 4;

    /** The 17 regions, three cities of republican significance and the capital make 20 units. */
    private static final int UNITS = 20;

    private QuarterCondition() {}

    // Art. 95(1), text of 2026
    static void require(
            Regime regime, AnnulmentRequest request, long annulledStations, long stations) {
        boolean applies =
                regime.edition() == Edition.EL26
                        && regime.body() == Body.KURULTAI
                        && request.repeat() != null
                        && !request.parts().isEmpty();
        if (applies
                && !isQuarter(annulledStations, stations)
                && !isQuarter(units(request), UNITS)) {
            throw ProblemException.ruleBroken(
                    List.of(
                            FieldError.ofLaw(
                                    "territories",
                                    RULE,
                                    ARTICLE,
                                    text(annulledStations, stations, units(request)))));
        }
    }

    static boolean isQuarter(long part, long whole) {
        return whole > 0 && Math.multiplyExact(part, QUARTER) >= whole;
    }

    /** Units of the first level alone: their codes end in seven zeros. */
    private static long units(AnnulmentRequest request) {
        return request.parts().stream().filter(unit -> unit.endsWith("0000000")).count();
    }

    private static Localized text(long annulled, long stations, long units) {
        return new Localized(
                "Қайта дауыс беру үшін учаскелердің не бірліктердің кемінде төрттен бірінде дауыс беру"
                        + " жарамсыз болуы керек: учаскелер %d / %d, бірліктер %d / %d"
                                .formatted(annulled, stations, units, UNITS),
                "Для повторного голосования голосование должно быть недействительным не менее чем на"
                        + " четверти участков или единиц: участков %d из %d, единиц %d из %d"
                                .formatted(annulled, stations, units, UNITS),
                "Repeat voting needs a void vote in at least a quarter of the stations or units:"
                        + " stations %d of %d, units %d of %d"
                                .formatted(annulled, stations, units, UNITS));
    }
}
