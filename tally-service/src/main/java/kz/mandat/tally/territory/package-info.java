/** The tree of territories that commissions are attached to and totals are summed by. */
@NullMarked
package kz.mandat.tally.territory;

import org.jspecify.annotations.NullMarked;
