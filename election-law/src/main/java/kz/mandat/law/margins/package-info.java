/**
 * How many votes, moved from one contestant to one other or not cast, would change a seat, and by
 * which rule.
 */
@NullMarked
package kz.mandat.law.margins;

import org.jspecify.annotations.NullMarked;
