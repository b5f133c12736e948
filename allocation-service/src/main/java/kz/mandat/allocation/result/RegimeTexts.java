package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
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

    void keep(Regime regime) {
        getEntityManager()
                .createNativeQuery(
                        "insert into regime_text (hash, regime, document, first_used_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, regime.hash())
                .setParameter(2, regime.id())
                .setParameter(3, installedText(regime.id()))
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private static String installedText(String regime) {
        try (InputStream file = Regimes.class.getResourceAsStream(regime + ".json")) {
            return new String(
                    Objects.requireNonNull(file, regime).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
