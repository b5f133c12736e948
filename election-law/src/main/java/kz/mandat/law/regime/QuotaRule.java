package kz.mandat.law.regime;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The smallest share of persons of certain categories, each person counted once, from one day until
 * before another.
 */
public record QuotaRule(
        LocalDate from,
        @Nullable LocalDate until,
        Sourced<Fraction> share,
        Sourced<List<Category>> categories,
        Sourced<YouthAge> youth) {

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    static QuotaRule read(Node node) {
        return new QuotaRule(
                node.required("from", Values::date),
                node.has("until") ? node.required("until", Values::date) : null,
                node.sourced("share", Values::share),
                node.sourced("categories", Values.listOf(Category.class)),
                node.sourced("youth", YouthAge::read));
    }
}
