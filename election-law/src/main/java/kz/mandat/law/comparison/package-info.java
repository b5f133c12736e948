/**
 * The same votes under other rules, seat by seat, and the paradoxes that largest remainders allow.
 */
@NullMarked
package kz.mandat.law.comparison;

import org.jspecify.annotations.NullMarked;
