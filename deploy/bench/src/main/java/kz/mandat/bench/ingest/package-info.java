/** How fast protocols are taken in, beside a database that only stores the same rows. */
@NullMarked
package kz.mandat.bench.ingest;

import org.jspecify.annotations.NullMarked;
