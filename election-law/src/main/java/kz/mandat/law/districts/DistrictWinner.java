package kz.mandat.law.districts;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.districts.DistrictOutcome.Elected;
import kz.mandat.law.districts.DistrictOutcome.Extended;
import kz.mandat.law.districts.DistrictOutcome.NotProvided;
import kz.mandat.law.districts.DistrictOutcome.RepeatElections;
import kz.mandat.law.districts.DistrictOutcome.RepeatVoting;
import kz.mandat.law.regime.DistrictRules;
import kz.mandat.law.regime.TieRule;
import org.jspecify.annotations.Nullable;

/** Decides a race by plurality; candidates are compared with each other only. */
public final class DistrictWinner {

    private final DistrictRace race;
    private final DistrictRules rules;
    private final List<Candidate> ranking;
    private final List<Step> steps = new ArrayList<>();

    private DistrictWinner(DistrictRace race) {
        this.race = race;
        this.rules = race.rules();
        this.ranking =
                race.candidates().stream()
                        .sorted(
                                Comparator.comparingLong(Candidate::votes)
                                        .reversed()
                                        .thenComparing(Candidate::id))
                        .toList();
    }

    /** The outcome of the race, the same for any order of the candidates. */
    public static DistrictOutcome of(DistrictRace race) {
        return new DistrictWinner(race).decide();
    }

    private DistrictOutcome decide() {
        // Art. 93-2(1), 107(1), 113-7(2)
        if (ranking.size() < rules.fewestCandidates().value()) {
            return extended();
        }
        Ground plurality = rules.plurality().ground();
        steps.add(Rule.AGAINST_ALL.step(plurality, Figures.of("againstAll", race.againstAll())));
        if (ranking.size() == 1) {
            return onlyCandidate(plurality);
        }
        long most = ranking.getFirst().votes();
        long next = ranking.get(1).votes();
        return most > next ? elected(plurality, most, next) : tied(most);
    }

    // Art. 9, 113-10(2): more votes than the other candidates; "against all" is not a candidate
    private DistrictOutcome elected(Ground ground, long most, long next) {
        String winner = ranking.getFirst().id();
        steps.add(
                Rule.PLURALITY.step(
                        ground, Figures.of("candidate", winner, "votes", most, "next", next)));
        return new Elected(winner, all());
    }

    private DistrictOutcome onlyCandidate(Ground ground) {
        Candidate only = ranking.getFirst();
        Figures figures = Figures.of("candidate", only.id(), "votes", only.votes());
        if (only.votes() == 0) {
            steps.add(Rule.ONLY_CANDIDATE_WITHOUT_VOTES.reading(ground, figures));
            return new NotProvided(all());
        }
        steps.add(Rule.ONLY_CANDIDATE.step(ground, figures));
        return new Elected(only.id(), all());
    }

    private DistrictOutcome tied(long most) {
        List<String> equals =
                ranking.stream()
                        .filter(candidate -> candidate.votes() == most)
                        .map(Candidate::id)
                        .toList();
        boolean more = ranking.size() > 2;
        Sourced<TieRule> rule = more ? rules.tieOfMoreCandidates() : rules.tieOfTwoCandidates();
        steps.add(
                Rule.TIE.step(
                        rule.ground(),
                        Figures.of("votes", most, "candidates", String.join(", ", equals))));
        return switch (rule.value()) {
            case REPEAT_VOTING_AMONG_EQUALS -> repeatVoting(rule, equals);
            case REPEAT_VOTING_BETWEEN_TWO ->
                    equals.size() == 2 ? repeatVoting(rule, equals) : notProvided(rule);
            case REPEAT_ELECTIONS -> repeatElections(rule);
            case NOT_PROVIDED -> notProvided(rule);
        };
    }

    private DistrictOutcome repeatVoting(Sourced<TieRule> rule, List<String> candidates) {
        steps.add(
                Rule.REPEAT_VOTING.step(
                        rule.ground(), Figures.of("candidates", String.join(", ", candidates))));
        return new RepeatVoting(
                race.regime(), candidates, within(rules.repeatVotingWithin()), all());
    }

    private DistrictOutcome repeatElections(Sourced<TieRule> rule) {
        steps.add(Rule.REPEAT_ELECTIONS.step(rule.ground(), Figures.of()));
        return new RepeatElections(within(rules.repeatElectionsWithin()), all());
    }

    private DistrictOutcome notProvided(Sourced<TieRule> rule) {
        steps.add(Rule.TIE_NOT_PROVIDED.step(rule.ground(), Figures.of()));
        return new NotProvided(all());
    }

    private DistrictOutcome extended() {
        Figures figures =
                Figures.of(
                        "left", (long) ranking.size(),
                        "fewest", (long) rules.fewestCandidates().value());
        steps.add(Rule.EXTENSION.step(rules.extension().ground(), figures));
        return new Extended(rules.extension().value(), all());
    }

    private List<Step> all() {
        return List.copyOf(steps);
    }

    private static Period within(@Nullable Sourced<Period> period) {
        if (period == null) {
            throw new BadInput("regime", "gives no term for voting again");
        }
        return period.value();
    }
}
