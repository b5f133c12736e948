/** Scans and photographs of signed protocols. */
@NullMarked
package kz.mandat.tally.scan;

import org.jspecify.annotations.NullMarked;
