/** How fast a party sees what its list lacks while it writes it, and many others do. */
@NullMarked
package kz.mandat.bench.nominations;

import org.jspecify.annotations.NullMarked;
