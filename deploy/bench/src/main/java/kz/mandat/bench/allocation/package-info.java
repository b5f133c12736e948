/** How fast all contests of a day are computed, and how soon an accepted protocol is published. */
@NullMarked
package kz.mandat.bench.allocation;

import org.jspecify.annotations.NullMarked;
