/** What the tests of any module may borrow from the local stack. */
@NullMarked
package kz.mandat.local.testing;

import org.jspecify.annotations.NullMarked;
