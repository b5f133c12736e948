/** What observers were given and saw, beside what was counted. */
@NullMarked
package kz.mandat.tally.observation;

import org.jspecify.annotations.NullMarked;
