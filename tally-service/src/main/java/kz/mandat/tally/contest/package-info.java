/** This service's own copy of the contests and of the lists and candidates that stand in them. */
@NullMarked
package kz.mandat.tally.contest;

import org.jspecify.annotations.NullMarked;
