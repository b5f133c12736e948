package kz.mandat.local.protocols;

import java.util.List;

/**
 * What one station's voters did.
 *
 * @param ballots how they were marked, in the order of {@link TerritoryVotes}
 */
record StationVote(PollingStation station, long issued, List<Long> ballots) {}
