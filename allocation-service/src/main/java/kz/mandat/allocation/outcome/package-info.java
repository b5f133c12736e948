/** What the law makes of the votes for lists: plain functions and records, without a framework. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.outcome;
