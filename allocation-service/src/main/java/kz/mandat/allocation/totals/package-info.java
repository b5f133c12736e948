/** This service's own copy of the newest totals of each contest, and of their certification. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.totals;
