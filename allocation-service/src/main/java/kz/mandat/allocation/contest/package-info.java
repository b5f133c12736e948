/** This service's own copy of the contests and of the lists that take part in them. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.contest;
