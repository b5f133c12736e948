package kz.mandat.tally.total;

/** A sum that is kept otherwise than the counted protocols say. */
public record SumDifference(String territory, String field, long kept, long counted) {}
