/** Deputies whose result was superseded: what differs, who is concerned, and who decided what. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.review;
