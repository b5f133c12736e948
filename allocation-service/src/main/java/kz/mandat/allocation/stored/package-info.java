/**
 * Content as it is kept and answered: JSON of equal text for equal content, and its fingerprint.
 */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.stored;
