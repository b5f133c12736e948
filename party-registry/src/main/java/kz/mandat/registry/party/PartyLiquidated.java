package kz.mandat.registry.party;

import java.time.LocalDate;

/** The fact that a party is no more since a day. */
public record PartyLiquidated(
        String party, int version, LocalDate effectiveOn, LiquidationGround ground) {}
