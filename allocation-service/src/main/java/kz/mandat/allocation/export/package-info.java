/** Results in the formats of others: CSV with a data package, JSON, EML. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.export;
