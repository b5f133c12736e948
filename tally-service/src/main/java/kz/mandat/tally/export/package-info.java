/** What this service owns, in the formats of others: CSV with a data package, JSON, NIST, EML. */
@org.jspecify.annotations.NullMarked
package kz.mandat.tally.export;
