package kz.mandat.registry.export;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.party.LiquidationGround;
import kz.mandat.registry.party.PartyAct;
import org.jspecify.annotations.Nullable;

/**
 * One decision on a party with the entry that it made, as {@code history.ndjson} has it; {@code
 * until} belongs to a suspension, {@code ground} to a liquidation.
 */
record PartyLine(
        @NotNull String id,
        @NotNull Integer version,
        @NotNull PartyAct act,
        @NotNull LocalDate effectiveOn,
        @NotNull Localized name,
        @NotNull String certificateNumber,
        @Nullable String leader,
        @Nullable String address,
        @Nullable LocalDate charterOn,
        @Nullable LocalDate until,
        @Nullable LiquidationGround ground,
        @NotNull String reason) {}
