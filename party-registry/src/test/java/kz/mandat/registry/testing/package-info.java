/** What the tests of the register share. */
@NullMarked
package kz.mandat.registry.testing;

import org.jspecify.annotations.NullMarked;
