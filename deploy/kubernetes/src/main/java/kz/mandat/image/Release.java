package kz.mandat.image;

import java.time.Instant;

/**
 * What every image of a release says of itself.
 *
 * @param version of the suite
 * @param revision the commit that it was built from
 * @param created the same for everyone who builds the release again
 */
record Release(String version, String revision, Instant created) {}
