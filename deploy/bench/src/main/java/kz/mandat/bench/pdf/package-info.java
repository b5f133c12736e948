/** Protocols as documents: how much the suite adds to what its library takes. */
@org.jspecify.annotations.NullMarked
package kz.mandat.bench.pdf;
