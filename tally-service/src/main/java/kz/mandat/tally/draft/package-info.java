/** Protocols that somebody is still typing. */
@NullMarked
package kz.mandat.tally.draft;

import org.jspecify.annotations.NullMarked;
