/** The law's requirements as this register shows them. */
@NullMarked
package kz.mandat.registry.law;

import org.jspecify.annotations.NullMarked;
