/** The suite's own copy of the registered parties, kept from the facts of party-registry. */
@NullMarked
package kz.mandat.nominations.party;

import org.jspecify.annotations.NullMarked;
