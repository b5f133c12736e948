package kz.mandat.registry.law;

import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.Text;
import kz.mandat.platform.text.Localized;

/**
 * A condition of the law that is not met, on what it rests, whether that is still to be verified,
 * and the sentence with its figures.
 */
public record Shortfall(String rule, Localized ground, boolean unverified, Localized text) {

    public static Shortfall of(Step step, Names names) {
        return new Shortfall(
                step.rule(),
                localized(step.ground().cite()),
                step.ground().unverified(),
                localized(step.text(names)));
    }

    public static Localized localized(Text text) {
        return new Localized(text.kk(), text.ru(), text.en());
    }
}
