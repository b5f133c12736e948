/** Votes that are held again because the commission ordered it after the count. */
@NullMarked
package kz.mandat.nominations.repeat;

import org.jspecify.annotations.NullMarked;
