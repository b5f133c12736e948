/** Keeps the realm of a running installation as the release describes it. */
@NullMarked
package kz.mandat.realm;

import org.jspecify.annotations.NullMarked;
