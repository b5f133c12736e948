package kz.mandat.law.regime;

import java.time.LocalTime;
import kz.mandat.law.Ground;
import kz.mandat.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One term of the electoral calendar, counted in days from the day of the vote or of the
 * publication.
 */
public record CalendarRule(
        CalendarStep step,
        @Nullable Moment from,
        @Nullable Moment until,
        Ground ground,
        @Nullable Text doubt) {

    /** A day counted from an anchor, with the local time where the law names one. */
    public record Moment(Anchor anchor, int day, @Nullable LocalTime time) {

        static Moment read(Node node) {
            Moment moment =
                    new Moment(
                            node.required("anchor", Values.of(Anchor.class)),
                            node.required("day", value -> Math.toIntExact((Long) value)),
                            node.has("time")
                                    ? node.required(
                                            "time", value -> LocalTime.parse((String) value))
                                    : null);
            node.finish();
            return moment;
        }
    }

    /** The day that terms are counted from. */
    public enum Anchor {
        VOTING_DAY,
        PUBLICATION,
        DECISION,
        RESULTS
    }

    static CalendarRule read(Node node) {
        CalendarRule rule =
                new CalendarRule(
                        node.required("step", Values.of(CalendarStep.class)),
                        node.optional("from", Moment::read),
                        node.optional("until", Moment::read),
                        node.ground(),
                        node.optional("doubt", Node::text));
        if (rule.from() == null && rule.until() == null) {
            throw node.error("until", "a term has a beginning or an end");
        }
        return rule;
    }
}
