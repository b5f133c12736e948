/**
 * What would have been: the same votes under another supposition, open to everybody, never
 * official.
 */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.whatif;
