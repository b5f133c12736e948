/** Rows of CSV read as the same objects as lines of JSON. */
@NullMarked
package kz.mandat.tally.csv;

import org.jspecify.annotations.NullMarked;
