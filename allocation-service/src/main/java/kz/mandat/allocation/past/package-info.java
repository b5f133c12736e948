/**
 * Past elections as results only, each computed under the law of its day and set beside what was
 * announced.
 */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.past;
