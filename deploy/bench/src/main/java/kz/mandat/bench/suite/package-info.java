/** A whole suite of its own, beside one that may be running, for benches and drills to work on. */
@NullMarked
package kz.mandat.bench.suite;

import org.jspecify.annotations.NullMarked;
