/** The ballot: parties in the order of the lot, candidates in the Kazakh alphabet, against all. */
@NullMarked
package kz.mandat.nominations.ballot;

import org.jspecify.annotations.NullMarked;
