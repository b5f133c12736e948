/** How many voters came during the day: stations' reports, and what was published. */
@NullMarked
package kz.mandat.tally.turnout;

import org.jspecify.annotations.NullMarked;
