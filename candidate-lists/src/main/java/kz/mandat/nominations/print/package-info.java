/** Pages to print: certificates and specimens, plain HTML without scripts. */
@NullMarked
package kz.mandat.nominations.print;

import org.jspecify.annotations.NullMarked;
