/** A service as small as can be, on which the promises of the platform are tried. */
@NullMarked
package kz.mandat.platform.trial;

import org.jspecify.annotations.NullMarked;
