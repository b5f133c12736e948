package kz.mandat.tally.contest;

/** A station that belongs to a constituency, as it is imported. */
public record ConstituencyRow(String constituency, String station) {}
