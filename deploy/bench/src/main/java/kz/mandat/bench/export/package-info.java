/** How fast a million protocols leave the suite as CSV, and in how little memory. */
@org.jspecify.annotations.NullMarked
package kz.mandat.bench.export;
