/** The facts that everybody may know, in the order of their commits, to be read on from a place. */
@org.jspecify.annotations.NullMarked
package kz.mandat.platform.feed;
