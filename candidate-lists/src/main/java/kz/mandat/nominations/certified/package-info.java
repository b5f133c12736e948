/** The own copy of what allocation-service certified: votes, seats, and who received mandates. */
@NullMarked
package kz.mandat.nominations.certified;

import org.jspecify.annotations.NullMarked;
