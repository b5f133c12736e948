/** The tally at full size: real jar, real PostgreSQL, protocols that come in over HTTP. */
@NullMarked
package kz.mandat.bench.tally;

import org.jspecify.annotations.NullMarked;
