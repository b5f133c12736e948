/**
 * Splits the official totals of 19 March 2023 into station protocols. The commission publishes no
 * table by station, so sizes and split are synthetic; every sum is the official one, and the same
 * protocols come out each time.
 */
@NullMarked
package kz.mandat.local.protocols;

import org.jspecify.annotations.NullMarked;
