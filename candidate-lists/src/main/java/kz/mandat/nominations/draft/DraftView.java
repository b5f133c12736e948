package kz.mandat.nominations.draft;

import java.time.Instant;
import java.util.List;
import kz.mandat.nominations.list.ListReport;
import kz.mandat.nominations.person.PersonRequest;

/** A draft as its party sees it, with the check of what it says now. */
public record DraftView(
        String contest,
        String party,
        int version,
        Instant changedAt,
        List<PersonRequest> persons,
        ListReport check) {}
