package kz.mandat.platform.problem;

import io.micrometer.core.instrument.Metrics;
import java.util.List;

/**
 * Counts what is refused, by code and by the first rule that is broken: operators see a wave of
 * them.
 */
final class Refusals {

    private Refusals() {}

    static void count(ProblemCode code, List<FieldError> errors) {
        String rule = errors.isEmpty() ? "" : errors.getFirst().rule();
        Metrics.counter("mandat.refusals", "code", code.code(), "rule", rule).increment();
    }
}
