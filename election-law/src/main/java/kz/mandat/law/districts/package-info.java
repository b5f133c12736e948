/**
 * Who wins a single-mandate constituency or an akim election, and what follows when nobody does.
 */
@NullMarked
package kz.mandat.law.districts;

import org.jspecify.annotations.NullMarked;
