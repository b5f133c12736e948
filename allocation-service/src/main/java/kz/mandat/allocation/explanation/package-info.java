/**
 * Why the seats are as they are, what was close, and a page of it that can be printed and followed
 * by hand.
 */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.explanation;
