package kz.mandat.registry.founding;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.law.Shortfall;
import org.jspecify.annotations.Nullable;

/** An application as the law of one day would take it. */
public record ComparisonView(
        LocalDate on,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        boolean passes,
        List<Requirement> requirements,
        List<Shortfall> failing) {

    /** A number or a term that the law of that day asked for, and on what that rests. */
    public record Requirement(String name, String value, Localized ground, boolean unverified) {}
}
