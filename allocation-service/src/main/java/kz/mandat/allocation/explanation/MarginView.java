package kz.mandat.allocation.explanation;

import java.util.List;
import kz.mandat.allocation.outcome.Localizing;
import kz.mandat.law.Names;
import kz.mandat.law.margins.Margin;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * So many votes, moved from one contestant to one other or (to is null) not cast, change the
 * outcome: the rule that bites, and whose seats change.
 */
public record MarginView(
        String from,
        @Nullable String to,
        long votes,
        Localized rule,
        @Nullable String gap,
        List<Margin.SeatChange> changes,
        Localized text) {

    static MarginView of(Margin margin, Names names) {
        return new MarginView(
                margin.from(),
                margin.to(),
                margin.votes(),
                Localizing.localized(margin.rule().title()),
                margin.gap() == null ? null : margin.gap().id(),
                margin.changes(),
                Localizing.localized(margin.text(names)));
    }
}
