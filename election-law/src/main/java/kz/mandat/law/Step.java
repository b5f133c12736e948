package kz.mandat.law;

/**
 * One step of a result: the rule, what it rests on, the figures, and whether the text was open and
 * had to be read.
 */
public record Step(
        String rule, Ground ground, boolean interpretation, Figures figures, Sentence sentence) {

    /** The sentence made from the figures, with everyone called by the identifier. */
    public Text text() {
        return text(Names.IDS);
    }

    /** The sentence made from the figures. */
    public Text text(Names names) {
        return sentence.with(figures, names);
    }

    /** The article's number, or the empty string where the step rests on another source. */
    public String article() {
        return ground instanceof Article article ? article.number() : "";
    }
}
