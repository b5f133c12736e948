/** Drills: the running suite is broken on purpose, and has to lose nothing. */
@NullMarked
package kz.mandat.drill;

import org.jspecify.annotations.NullMarked;
