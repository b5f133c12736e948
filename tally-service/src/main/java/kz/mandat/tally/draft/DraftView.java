package kz.mandat.tally.draft;

import java.time.OffsetDateTime;
import java.util.Map;

/** What somebody has typed so far, exactly as typed; the revision rises with every saving. */
public record DraftView(
        String contest,
        String station,
        int revision,
        OffsetDateTime savedAt,
        Map<String, Object> typed) {}
