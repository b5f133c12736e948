/** Appeals against refusals, cancellations and exclusions, their terms and outcomes. */
@NullMarked
package kz.mandat.nominations.appeal;

import org.jspecify.annotations.NullMarked;
