/** The contests that follow from another: repeat votes, by-elections, votes on a recall. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.following;
