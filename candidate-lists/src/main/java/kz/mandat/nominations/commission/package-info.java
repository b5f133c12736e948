/** Which commission acts for which contest. */
@NullMarked
package kz.mandat.nominations.commission;

import org.jspecify.annotations.NullMarked;
