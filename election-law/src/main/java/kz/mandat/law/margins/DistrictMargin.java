package kz.mandat.law.margins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.Figures;
import kz.mandat.law.Names;
import kz.mandat.law.Sentence;
import kz.mandat.law.Text;
import kz.mandat.law.districts.Candidate;
import kz.mandat.law.districts.DistrictRace;

/**
 * How close a constituency was: the lead of the first candidate over the next, and the fewest votes
 * that end it, moved from one to the other or not cast.
 */
public record DistrictMargin(String first, String next, long lead) {

    private static final Sentence SENTENCE =
            new Sentence(
                    "{first:name} ({next:name} алдында) {lead:votes} артық алды. {moved:votes}"
                            + " ауысса немесе {lead:votes} берілмесе, ол бұдан былай бірінші болмас"
                            + " еді: {then:text}.",
                    "{first:name} опережает {next:name} на {lead:votes}. Если перейдет"
                            + " {moved:votes} или не будет подано {lead:votes}, единоличного"
                            + " первенства больше нет: {then:text}.",
                    "{first:name} leads {next:name} by {lead:votes}. If {moved:votes} move, or"
                            + " {lead:votes} are not cast, the lead is gone: {then:text}.");
    private static final Text TIE =
            new Text(
                    "дауыс саны тең болар еді", "голосов стало бы поровну", "there would be a tie");
    private static final Text OTHER =
            new Text(
                    "ауысса, екіншісі жеңер еді, берілмесе, тең болар еді",
                    "при переходе побеждает второй, при неподаче — поровну",
                    "moved, the other one would win; not cast, there would be a tie");

    /** The margin of a race that somebody leads; empty for a tie, or with fewer than two. */
    public static Optional<DistrictMargin> of(DistrictRace race) {
        List<Candidate> ranking =
                race.candidates().stream()
                        .sorted(
                                Comparator.comparingLong(Candidate::votes)
                                        .reversed()
                                        .thenComparing(Candidate::id))
                        .toList();
        if (ranking.size() < 2 || ranking.getFirst().votes() == ranking.get(1).votes()) {
            return Optional.empty();
        }
        return Optional.of(
                new DistrictMargin(
                        ranking.getFirst().id(),
                        ranking.get(1).id(),
                        ranking.getFirst().votes() - ranking.get(1).votes()));
    }

    /** The fewest votes that end the lead when they move from the first to the next. */
    public long moved() {
        return (lead + 1) / 2;
    }

    /** The fewest votes for the first that end the lead when they are not cast. */
    public long notCast() {
        return lead;
    }

    public Text text(Names names) {
        return SENTENCE.with(
                Figures.of(
                        "first", first,
                        "next", next,
                        "lead", lead,
                        "moved", moved(),
                        "then", lead % 2 == 0 ? TIE : OTHER),
                names);
    }
}
