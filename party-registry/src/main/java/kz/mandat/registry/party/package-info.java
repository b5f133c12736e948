/**
 * The register of political parties: who is in it, since when, and every decision that changed it.
 */
@NullMarked
package kz.mandat.registry.party;

import org.jspecify.annotations.NullMarked;
