/** The identity provider's realm as the local stack imports it. */
@NullMarked
package kz.mandat.local.realm;

import org.jspecify.annotations.NullMarked;
