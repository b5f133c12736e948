/** Protocols of voting results (art. 43): entered as the signed paper says, compared, accepted. */
@NullMarked
package kz.mandat.tally.protocol;

import org.jspecify.annotations.NullMarked;
