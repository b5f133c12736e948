/** The electoral calendar from the day of the vote, in Kazakhstan's time as it was on each date. */
@NullMarked
package kz.mandat.law.calendar;

import org.jspecify.annotations.NullMarked;
