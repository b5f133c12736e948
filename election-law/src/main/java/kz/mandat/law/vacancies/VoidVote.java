package kz.mandat.law.vacancies;

import java.time.Period;
import java.util.List;
import kz.mandat.law.Article;
import kz.mandat.law.regime.Regime;

/** What a commission may order when it declares a vote void, and by which articles. */
public record VoidVote(Article ground, List<Consequence> consequences) {

    /** Another vote: on the same names, or from nomination on; within so long. */
    public record Consequence(Action action, Period within, Article article) {}

    /** The two kinds of another vote. */
    public enum Action {
        /** The same lists and candidates, stations and voter lists. */
        REPEAT_VOTING,
        /** A new election, from nomination on. */
        REPEAT_ELECTIONS
    }

    public VoidVote {
        consequences = List.copyOf(consequences);
    }

    /** The consequences that the regime's body knows; empty for a vote on a recall. */
    public static VoidVote of(Regime regime) {
        return switch (regime.body()) {
            // Art. 95(1)-(2), 96(1), 96(3)
            case MAZHILIS, KURULTAI ->
                    new VoidVote(
                            article("95(1)", regime),
                            List.of(
                                    consequence(Action.REPEAT_VOTING, 1, "95(2)", regime),
                                    consequence(Action.REPEAT_ELECTIONS, 2, "96(3)", regime)));
            // Art. 112(2), 110
            case MASLIKHAT_REGION, MASLIKHAT_DISTRICT ->
                    new VoidVote(
                            article("112(2)", regime),
                            List.of(consequence(Action.REPEAT_ELECTIONS, 2, "110(2)", regime)));
            // Art. 113-11, 113-9
            case AKIM ->
                    new VoidVote(
                            article("113-11", regime),
                            List.of(consequence(Action.REPEAT_ELECTIONS, 1, "113-9", regime)));
            case RECALL -> new VoidVote(article("113-16(1)", regime), List.of());
        };
    }

    private static Consequence consequence(
            Action action, int months, String article, Regime regime) {
        return new Consequence(action, Period.ofMonths(months), article(article, regime));
    }

    private static Article article(String number, Regime regime) {
        return new Article(number, regime.edition());
    }
}
