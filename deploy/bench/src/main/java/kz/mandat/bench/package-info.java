/** Speed of the parts that have to be fast, against the bars that were set for them. */
@NullMarked
package kz.mandat.bench;

import org.jspecify.annotations.NullMarked;
