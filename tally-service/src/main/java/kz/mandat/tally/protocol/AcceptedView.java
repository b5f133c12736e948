package kz.mandat.tally.protocol;

/** How many protocols were accepted at once; zero says that none is waiting any more. */
public record AcceptedView(String contest, String territory, int accepted) {}
