/** The terms of an election in local time, and the recorded decisions that set them otherwise. */
@NullMarked
package kz.mandat.nominations.calendar;

import org.jspecify.annotations.NullMarked;
