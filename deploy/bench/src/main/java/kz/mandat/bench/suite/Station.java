package kz.mandat.bench.suite;

/** A polling station as the register names it. */
public record Station(String id, String territory) {}
