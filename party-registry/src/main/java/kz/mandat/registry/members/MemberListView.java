package kz.mandat.registry.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.law.Shortfall;
import org.jspecify.annotations.Nullable;

/**
 * What a list comes to: rows that count, by region, what is missing to the minimum, the rules that
 * rows break, and the grounds for refusal that follow.
 *
 * @param unchanged whether the same file was uploaded before, so that nothing was stored
 * @param errorsAreNoGround whether there are errors that are no ground, art. 11(1-1)
 */
public record MemberListView(
        UUID id,
        ListKind kind,
        int number,
        boolean unchanged,
        LocalDate checkedOn,
        Instant uploadedAt,
        int rows,
        int accepted,
        List<RegionCount> regions,
        List<RuleCount> rules,
        boolean minimumMet,
        List<Shortfall> missing,
        List<RuleCount> grounds,
        boolean errorsAreNoGround) {

    /** How far one region is from its minimum; initiative lists have none by region. */
    public record RegionCount(
            String kato, String iso, Localized name, long counted, @Nullable Long needed) {}

    /** How many rows break a rule. */
    public record RuleCount(String rule, @Nullable String article, Localized message, long rows) {}
}
