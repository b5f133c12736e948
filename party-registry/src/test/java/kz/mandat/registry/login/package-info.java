/** Logins tried against the Admin API of an identity provider in this process. */
@NullMarked
package kz.mandat.registry.login;

import org.jspecify.annotations.NullMarked;
