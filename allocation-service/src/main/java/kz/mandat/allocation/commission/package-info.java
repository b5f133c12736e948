/** Which commission is competent for what in a contest, and whether the caller acts for it. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.commission;
