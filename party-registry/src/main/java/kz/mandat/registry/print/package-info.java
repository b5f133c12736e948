/** Pages to print: certificates and badges. */
@NullMarked
package kz.mandat.registry.print;

import org.jspecify.annotations.NullMarked;
