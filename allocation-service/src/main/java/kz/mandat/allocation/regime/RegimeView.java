package kz.mandat.allocation.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import kz.mandat.law.Text;
import kz.mandat.law.regime.Regime;

/**
 * A regime with the edition of the law that was read and its whole text: each value with its
 * article, or with its source and the mark {@code unverified}.
 */
public record RegimeView(RegimeSummary regime, EditionView edition, JsonNode law) {

    /** The edition of the law whose articles are cited. */
    public record EditionView(String id, LocalDate date, Text title) {}

    static RegimeView of(Regime regime, JsonNode law) {
        return new RegimeView(
                RegimeSummary.of(regime),
                new EditionView(
                        regime.edition().name(), regime.edition().date(), regime.edition().title()),
                law);
    }
}
