/** The persons who receive the mandates of a list, those who give them up, and those who follow. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.mandate;
