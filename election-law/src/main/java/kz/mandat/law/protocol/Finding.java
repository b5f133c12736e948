package kz.mandat.law.protocol;

import java.util.List;
import kz.mandat.law.Figures;
import kz.mandat.law.Names;
import kz.mandat.law.Sentence;
import kz.mandat.law.Text;

/** A relation that does not hold: the fields and figures at fault, and the sentence about them. */
public record Finding(
        ControlRelation relation, List<String> fields, Figures figures, Sentence sentence) {

    public Severity severity() {
        return relation.severity();
    }

    public Text message() {
        return sentence.with(figures, Names.IDS);
    }
}
