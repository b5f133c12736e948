/** Loads the election of 19 March 2023 through the public API, as the commissions would. */
@NullMarked
package kz.mandat.local.demo;

import org.jspecify.annotations.NullMarked;
