/** The command line: votes in, seats and steps out, without the rest of the suite. */
@NullMarked
package kz.mandat.law.cli;

import org.jspecify.annotations.NullMarked;
