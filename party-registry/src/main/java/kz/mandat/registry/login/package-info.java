/**
 * Logins of accredited observers at the identity provider: opened and ended with the accreditation.
 */
@NullMarked
package kz.mandat.registry.login;

import org.jspecify.annotations.NullMarked;
