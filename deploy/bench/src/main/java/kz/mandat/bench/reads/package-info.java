/** How fast the public reads what is published. */
@NullMarked
package kz.mandat.bench.reads;

import org.jspecify.annotations.NullMarked;
