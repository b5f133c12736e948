package kz.mandat.local.data;

/** A text in the three languages in which people read it. */
public record Localized(String kk, String ru, String en) {}
