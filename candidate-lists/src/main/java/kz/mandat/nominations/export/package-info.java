/** Registered lists and candidates in the formats of others. */
@org.jspecify.annotations.NullMarked
package kz.mandat.nominations.export;
