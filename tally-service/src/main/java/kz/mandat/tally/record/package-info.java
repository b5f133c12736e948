/** Everything that is known of a polling station in one answer, for everyone. */
@NullMarked
package kz.mandat.tally.record;

import org.jspecify.annotations.NullMarked;
