package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.SeatDifference;

/** Tells which result stands in the place of an earlier one, and what differs seat by seat. */
@ApplicationScoped
public class SupersedingResults {

    private final Results results;
    private final ResultVersions versions;

    @Inject
    SupersedingResults(Results results, ResultVersions versions) {
        this.results = results;
        this.versions = versions;
    }

    /** Empty while the version is the present one, or where it was not kept (version 0). */
    @Transactional
    public Optional<SupersedingResult> of(String contest, int version) {
        return version == 0
                ? Optional.empty()
                : results.present(contest).flatMap(present -> after(present, version));
    }

    private Optional<SupersedingResult> after(ResultView present, int version) {
        SupersededView by = present.supersededBy();
        if (by != null) {
            return Optional.of(
                    new SupersedingResult(
                            SupersedingCause.REPEAT_VOTE,
                            by.contest(),
                            by.version(),
                            true,
                            results.present(by.contest())
                                    .map(SupersedingResults::seats)
                                    .orElse(Map.of()),
                            by.decisionNumber()));
        }
        Optional<AnnulmentView> whole =
                present.annulments().stream().filter(AnnulmentView::isWhole).findFirst();
        if (whole.isPresent()) {
            return Optional.of(
                    new SupersedingResult(
                            SupersedingCause.ANNULMENT,
                            present.contest(),
                            whole.get().version(),
                            true,
                            Map.of(),
                            whole.get().decisionNumber()));
        }
        return present.version() > version ? Optional.of(counted(present)) : Optional.empty();
    }

    private static SupersedingResult counted(ResultView present) {
        ResultView.CertifiedView certified = present.certified();
        return new SupersedingResult(
                SupersedingCause.RECOUNT,
                present.contest(),
                present.version(),
                certified != null,
                seats(present),
                certified == null ? null : certified.decisionNumber());
    }

    private static Map<String, Integer> seats(ResultView result) {
        Map<String, Integer> seats = new HashMap<>();
        for (ListView list : result.lists()) {
            if (list.seats() != null) {
                seats.put(list.id(), list.seats());
            }
        }
        return seats;
    }

    /** What differs from a version, seat by seat; a void vote has no seats to compare with. */
    @Transactional
    public List<SeatDifference> differences(String contest, int version, SupersedingResult by) {
        return by.cause() == SupersedingCause.ANNULMENT
                ? List.of()
                : SeatDifference.between(
                        versions.side(contest, version), versions.side(by.contest(), by.version()));
    }
}
