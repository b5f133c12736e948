/** The protocols that commissions make of those below them (relation C13). */
@NullMarked
package kz.mandat.tally.summary;

import org.jspecify.annotations.NullMarked;
