package kz.mandat.law.margins;

import org.jspecify.annotations.Nullable;

/**
 * How far one seat of a list is from being lost, or the first seat that it does not have from being
 * won; null where no single pair and no abstention does it.
 */
public record SeatMargin(
        String list, int seat, boolean held, @Nullable Margin move, @Nullable Margin notCast) {}
