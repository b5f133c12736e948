package kz.mandat.tally.protocol;

import java.time.OffsetDateTime;

/** A commission's choice of the scan-checked single entry for small stations. */
public record SingleEntryChoice(
        String territory,
        int largest,
        String decisionNumber,
        String reason,
        OffsetDateTime chosenAt) {}
