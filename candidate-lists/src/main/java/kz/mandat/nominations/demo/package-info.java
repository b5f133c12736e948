/** The day of 19 March 2023 as demonstration data: official sums, generated where not published. */
@NullMarked
package kz.mandat.nominations.demo;

import org.jspecify.annotations.NullMarked;
