package kz.mandat.nominations.party;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A registered party as this service knows it. */
public record Party(
        String id, Localized name, LocalDate registeredOn, @Nullable LocalDate suspendedOn) {

    /** Whether the party was registered, and its work not suspended, on that day. */
    public boolean mayNominateOn(LocalDate day) {
        return !registeredOn.isAfter(day) && !isSuspendedOn(day);
    }

    public boolean isSuspendedOn(LocalDate day) {
        return suspendedOn != null && !suspendedOn.isAfter(day);
    }
}
