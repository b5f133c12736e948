/** Sums of the counted protocols for every territory, and their certification. */
@NullMarked
package kz.mandat.tally.total;

import org.jspecify.annotations.NullMarked;
