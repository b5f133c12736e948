package kz.mandat.tally.export;

import java.util.List;

/**
 * What votes are counted for in a contest, in the order of the columns and in that of the
 * database's index, and whether most protocols of the database are of this contest.
 */
record Ballot(List<String> options, List<String> inIndexOrder, boolean isMostOfAll) {}
