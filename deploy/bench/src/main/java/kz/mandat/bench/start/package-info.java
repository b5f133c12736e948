/** How soon a service answers after its start, and how much memory it then holds. */
@NullMarked
package kz.mandat.bench.start;

import org.jspecify.annotations.NullMarked;
