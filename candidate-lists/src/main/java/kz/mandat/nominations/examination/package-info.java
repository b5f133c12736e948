/** The commission's examination of submitted lists: defects, cures, official corrections. */
@NullMarked
package kz.mandat.nominations.examination;

import org.jspecify.annotations.NullMarked;
