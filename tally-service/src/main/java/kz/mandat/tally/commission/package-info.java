/**
 * The election commissions: central, territorial, of constituencies, of polling stations (art. 10).
 */
@NullMarked
package kz.mandat.tally.commission;

import org.jspecify.annotations.NullMarked;
