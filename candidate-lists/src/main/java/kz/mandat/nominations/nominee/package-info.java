/** What lists and candidates have in common for those who examine papers and hold money. */
@NullMarked
package kz.mandat.nominations.nominee;

import org.jspecify.annotations.NullMarked;
