package kz.mandat.allocation.outcome;

import java.util.Map;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** One step of the law: its article, the figures that it used, and the sentence made of them. */
public record StepView(
        String rule,
        @Nullable String article,
        Localized ground,
        boolean unverified,
        boolean interpretation,
        Map<String, Object> figures,
        Localized text) {

    public static StepView of(Step step, Names names) {
        return new StepView(
                step.rule(),
                step.article().isEmpty() ? null : step.article(),
                Localizing.localized(step.ground().cite()),
                step.ground().unverified(),
                step.interpretation(),
                step.figures().plain(),
                Localizing.localized(step.text(names)));
    }
}
