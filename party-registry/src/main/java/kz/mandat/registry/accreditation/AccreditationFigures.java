package kz.mandat.registry.accreditation;

import org.jspecify.annotations.Nullable;

/**
 * How many organisations of one kind and country are accredited today, and how many observers or
 * representatives they have.
 *
 * @param country null for those of no foreign country
 */
public record AccreditationFigures(
        AccreditationKind kind, @Nullable String country, long organisations, long observers) {}
