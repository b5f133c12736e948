/**
 * The distribution of mandates among party lists (art. 97-1, 111-1), each step with its article and
 * figures.
 */
@NullMarked
package kz.mandat.law.seats;

import org.jspecify.annotations.NullMarked;
