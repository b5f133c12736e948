package kz.mandat.allocation.regime;

import java.time.LocalDate;
import kz.mandat.law.Text;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/** One regime: for which body, from which day until before which other, under which hash. */
public record RegimeSummary(
        String id,
        String body,
        Text bodyTitle,
        Text name,
        LocalDate from,
        @Nullable LocalDate until,
        boolean lists,
        boolean districts,
        String hash) {

    static RegimeSummary of(Regime regime) {
        return new RegimeSummary(
                regime.id(),
                regime.body().id(),
                regime.body().title(),
                regime.name(),
                regime.from().value(),
                regime.until() == null ? null : regime.until().value(),
                regime.lists() != null,
                regime.districts() != null,
                regime.hash());
    }
}
