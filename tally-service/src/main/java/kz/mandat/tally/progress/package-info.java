/** How far the protocols of a contest have come, for the commissions. */
@NullMarked
package kz.mandat.tally.progress;

import org.jspecify.annotations.NullMarked;
