/** The facts that tests tell, and what they look up in the outbox. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.fact;
