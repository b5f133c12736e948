package kz.mandat.nominations.list;

import java.time.Instant;

/** How many defects of a list are not cured, and the nearest end of a term to cure one. */
record OpenDefects(long count, Instant cureBy) {}
