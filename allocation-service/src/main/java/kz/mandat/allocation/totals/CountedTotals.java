package kz.mandat.allocation.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The newest totals that this service has been told of, and whether they are certified. */
@ApplicationScoped
public class CountedTotals {

    private final TotalsRepository totals;
    private final TotalsCertificationRepository certifications;

    @Inject
    CountedTotals(TotalsRepository totals, TotalsCertificationRepository certifications) {
        this.totals = totals;
        this.certifications = certifications;
    }

    public Totals of(String contest) {
        return totals.findByIdOptional(contest)
                .map(TotalsEntity::toTotals)
                .orElseGet(() -> Totals.none(contest));
    }

    /** The totals of those contests that have any. */
    public Map<String, Totals> of(Collection<String> contests) {
        return totals.list("contest in ?1", contests).stream()
                .map(TotalsEntity::toTotals)
                .collect(Collectors.toMap(Totals::contest, Function.identity()));
    }

    public boolean areCertified(Totals counted) {
        return certifications
                .findByIdOptional(
                        new TotalsCertificationEntity.Key(counted.contest(), counted.revision()))
                .isPresent();
    }
}
