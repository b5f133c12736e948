/** The electoral deposit: what is due, what was paid, and whether it comes back. */
@NullMarked
package kz.mandat.nominations.deposit;

import org.jspecify.annotations.NullMarked;
