package kz.mandat.law.margins;

import java.util.Locale;
import kz.mandat.law.Text;
import kz.mandat.law.seats.Gap;
import kz.mandat.law.seats.SeatCount;

/** The rule through which a change of votes changes a seat. */
public enum BitingRule {
    THRESHOLD(new Text("кедергі", "барьер", "threshold")),
    REMAINDER(new Text("ең көп қалдық", "наибольший остаток", "largest remainder")),
    TIE(new Text("қалдықтардың теңдігі", "равенство остатков", "equal remainders")),
    NEXT_LIST(
            new Text(
                    "келесі тізім және түзету коэффициенті",
                    "следующий список и поправочный коэффициент",
                    "next list and correction coefficient")),
    NO_VOTES(new Text("дауыстардың болмауы", "отсутствие голосов", "absence of votes"));

    private final Text title;

    BitingRule(Text title) {
        this.title = title;
    }

    /** The stable name in answers: "threshold", "next-list" and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    static BitingRule between(SeatCount before, SeatCount after) {
        if (after.gap() == Gap.NO_VOTES) {
            return NO_VOTES;
        }
        for (int i = 0; i < after.election().lists().size(); i++) {
            if (before.reached(i) != after.reached(i)) {
                return THRESHOLD;
            }
        }
        if (after.above() >= 0) {
            return NEXT_LIST;
        }
        return before.tied() || after.tied() ? TIE : REMAINDER;
    }
}
