/** The register of polling stations (art. 23). */
@NullMarked
package kz.mandat.tally.station;

import org.jspecify.annotations.NullMarked;
