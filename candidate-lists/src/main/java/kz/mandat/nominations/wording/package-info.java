/** How the law's words and articles reach the reader. */
@NullMarked
package kz.mandat.nominations.wording;

import org.jspecify.annotations.NullMarked;
