package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import kz.mandat.allocation.regime.RegimeFiles;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;

/** A version that was computed when the text of the regime was another than it is today. */
@ApplicationScoped
class KeptLaw {

    private final EntityManager database;

    @Inject
    KeptLaw(EntityManager database) {
        this.database = database;
    }

    /** Keeps the newest version once more as the next one, under a threshold of seven per cent. */
    @Transactional
    String ofSevenPercent(String contest, int version) {
        String text =
                RegimeFiles.textOf(Regimes.standard().byId("mazhilis-2023"))
                        .replace("5/100", "7/100");
        Regime kept = Regimes.read("mazhilis-2023", text);
        database.createNativeQuery(
                        "insert into regime_text (hash, regime, document) values (?1, ?2, ?3)")
                .setParameter(1, kept.hash())
                .setParameter(2, kept.id())
                .setParameter(3, text)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into result_version select contest, version + 1, computed_at, ?1,"
                                + " inputs, inputs_hash, 'of another law' from result_version"
                                + " where contest = ?2 and version = ?3")
                .setParameter(1, kept.hash())
                .setParameter(2, contest)
                .setParameter(3, version)
                .executeUpdate();
        return kept.hash();
    }
}
