/** The regions, cities of republican significance and the capital. */
@NullMarked
package kz.mandat.registry.region;

import org.jspecify.annotations.NullMarked;
