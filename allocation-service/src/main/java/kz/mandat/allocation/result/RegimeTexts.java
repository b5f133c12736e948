package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import kz.mandat.allocation.regime.RegimeFiles;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;

/** The text of every regime that a result was computed under, kept for as long as the results. */
@ApplicationScoped
class RegimeTexts implements PanacheRepositoryBase<RegimeTextEntity, String> {

    private final Clock clock;

    @Inject
    RegimeTexts(Clock clock) {
        this.clock = clock;
    }

    /** The law of that hash: as the product has it today or, where it changed, as it was kept. */
    Regime kept(String id, String hash) {
        Regime today = Regimes.standard().byId(id);
        return today.hash().equals(hash)
                ? today
                : Regimes.read(id, Objects.requireNonNull(findById(hash), hash).document);
    }

    void keep(Regime regime) {
        if (findById(regime.hash()) != null) {
            return;
        }
        getEntityManager()
                .createNativeQuery(
                        "insert into regime_text (hash, regime, document, first_used_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, regime.hash())
                .setParameter(2, regime.id())
                .setParameter(3, RegimeFiles.textOf(regime))
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
