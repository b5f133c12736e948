package kz.mandat.law.margins;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.Figures;
import kz.mandat.law.Names;
import kz.mandat.law.Sentence;
import kz.mandat.law.Text;
import kz.mandat.law.seats.Gap;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListVotes;
import kz.mandat.law.seats.SeatCount;
import org.jspecify.annotations.Nullable;

/**
 * So many votes taken from one contestant, and given to one other or (to is null) not cast, change
 * the outcome.
 */
public record Margin(
        String from,
        @Nullable String to,
        long votes,
        BitingRule rule,
        @Nullable Gap gap,
        List<SeatChange> changes) {

    /** The contestant that is not a list. */
    public static final String AGAINST_ALL = ListVotes.AGAINST_ALL;

    private static final Text AGAINST_ALL_NAME =
            new Text("«Бәріне қарсымын»", "«Против всех»", "“against all”");

    /** A list whose seats become other ones. */
    public record SeatChange(String list, int before, int after) {}

    private static final Sentence MOVED =
            new Sentence(
                    "{votes:votes} ауысса ({from:name} → {to:name}), мандаттар өзгереді; шешуші"
                            + " ереже — {rule:text}: {changes}.",
                    "Если перейдет {votes:votes} ({from:name} → {to:name}), мандаты изменятся;"
                            + " решает {rule:text}: {changes}.",
                    "If {votes:votes} move ({from:name} → {to:name}), seats change; the rule that"
                            + " bites is {rule:text}: {changes}.");
    private static final Sentence NOT_CAST =
            new Sentence(
                    "{votes:votes} берілмесе ({from:name}), мандаттар өзгереді; шешуші ереже —"
                            + " {rule:text}: {changes}.",
                    "Если не будет подано {votes:votes} ({from:name}), мандаты изменятся; решает"
                            + " {rule:text}: {changes}.",
                    "If {votes:votes} for {from:name} are not cast, seats change; the rule that"
                            + " bites is {rule:text}: {changes}.");

    /** The margin as a sentence. */
    public Text text(Names names) {
        Names all = id -> id.equals(AGAINST_ALL) ? AGAINST_ALL_NAME : names.of(id);
        Figures figures =
                Figures.of(
                        "votes",
                        votes,
                        "from",
                        from,
                        "to",
                        to == null ? "" : to,
                        "rule",
                        rule.title(),
                        "changes",
                        changesInWords());
        return (to == null ? NOT_CAST : MOVED).with(figures, all);
    }

    private String changesInWords() {
        if (gap != null) {
            return gap.id();
        }
        List<String> words = new ArrayList<>();
        changes.forEach(change ->
                words.add(change.list() + " " + change.before() + " → " + change.after()));
        return String.join(", ", words);
    }

    /** The change from the outcome at the start of a line to that after so many votes. */
    static Margin of(Line line, long votes, SeatCount start, SeatCount before, SeatCount after) {
        List<SeatChange> changes = new ArrayList<>();
        if (start.allocated() && after.allocated()) {
            for (int i = 0; i < start.election().lists().size(); i++) {
                if (start.seats(i) != after.seats(i)) {
                    changes.add(
                            new SeatChange(
                                    name(start.election(), i), start.seats(i), after.seats(i)));
                }
            }
        }
        return new Margin(
                name(line.election(), line.from()),
                line.to() == Line.NOT_CAST ? null : name(line.election(), line.to()),
                votes,
                BitingRule.between(before, after),
                after.gap(),
                List.copyOf(changes));
    }

    private static String name(ListElection election, int contestant) {
        return contestant == election.lists().size()
                ? AGAINST_ALL
                : election.lists().get(contestant).id();
    }
}
