package kz.mandat.allocation.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.law.Language;
import kz.mandat.law.Numbers;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A question "what if" with its answer, ready to print; every page says that it is not official.
 */
public record WhatIfPage(
        String lang,
        WhatIfLabels labels,
        String notice,
        String contest,
        String link,
        String before,
        String after,
        List<Row> rows,
        List<String> changes) {

    /** One list or candidate, before and after. */
    public record Row(
            String name, String votesBefore, String votesAfter, String before, String after) {}

    static WhatIfPage of(WhatIfView answer, Language language) {
        return new WhatIfPage(
                language.tag(),
                WhatIfLabels.in(language),
                in(answer.notice(), language),
                answer.contest(),
                answer.link(),
                side(answer.before(), language),
                side(answer.after(), language),
                rows(answer, language),
                answer.differences().stream()
                        .flatMap(difference ->
                                difference.changes().stream()
                                        .map(change -> change(difference, change, language)))
                        .toList());
    }

    private static String side(WhatIfView.SideView side, Language language) {
        return "%s, %s"
                .formatted(
                        Regimes.standard().byId(side.regime()).name().in(language),
                        Numbers.whole(side.seats(), language));
    }

    private static List<Row> rows(WhatIfView answer, Language language) {
        List<Row> rows = new ArrayList<>();
        for (ListView list : answer.after().result().lists()) {
            rows.add(row(answer.before().result().list(list.id()), list, language));
        }
        answer.before().result().lists().stream()
                .filter(list -> answer.after().result().list(list.id()) == null)
                .forEach(list -> rows.add(row(list, null, language)));
        return List.copyOf(rows);
    }

    private static Row row(@Nullable ListView was, @Nullable ListView is, Language language) {
        ListView named = Objects.requireNonNull(is == null ? was : is);
        return new Row(
                in(named.name(), language),
                was == null ? "—" : Numbers.whole(was.votes(), language),
                is == null ? "—" : Numbers.whole(is.votes(), language),
                seats(was, language),
                seats(is, language));
    }

    private static String seats(@Nullable ListView list, Language language) {
        Integer seats = list == null ? null : list.seats();
        return seats == null ? "—" : Numbers.whole(seats, language);
    }

    private static String change(
            SeatDifference difference, SeatDifference.SeatChange change, Language language) {
        return "%s%d, %s: %s"
                .formatted(
                        change.gained() ? "+" : "−",
                        change.seat(),
                        in(difference.name(), language),
                        in(change.reason().text(), language));
    }

    private static String in(Localized text, Language language) {
        return switch (language) {
            case KK -> text.kk();
            case RU -> text.ru();
            case EN -> text.en();
        };
    }
}
