package kz.mandat.nominations.party;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A party as this service knows it: when it was registered, suspended, liquidated. */
public record Party(
        String id,
        Localized name,
        LocalDate registeredOn,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate liquidatedOn) {

    public boolean isRegisteredOn(LocalDate day) {
        return !registeredOn.isAfter(day) && (liquidatedOn == null || day.isBefore(liquidatedOn));
    }

    public boolean isSuspendedOn(LocalDate day) {
        return suspendedOn != null
                && !suspendedOn.isAfter(day)
                && (suspendedUntil == null || day.isBefore(suspendedUntil));
    }
}
