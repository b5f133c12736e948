/** Protocols on paper again: figures and words in Kazakh and Russian (art. 43(8)). */
@NullMarked
package kz.mandat.tally.print;

import org.jspecify.annotations.NullMarked;
