/** Election funds: operations from the bank's statements against the limits of the law. */
@NullMarked
package kz.mandat.nominations.fund;

import org.jspecify.annotations.NullMarked;
