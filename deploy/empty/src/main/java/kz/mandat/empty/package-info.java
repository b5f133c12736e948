/** The least that makes every extension of our services start. */
@NullMarked
package kz.mandat.empty;

import org.jspecify.annotations.NullMarked;
