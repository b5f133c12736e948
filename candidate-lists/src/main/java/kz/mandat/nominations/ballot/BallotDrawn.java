package kz.mandat.nominations.ballot;

import java.time.Instant;
import java.util.List;

/** The fact that the order of the parties on the ballot was drawn. */
record BallotDrawn(String contest, List<String> parties, Instant drawnAt) {}
