/**
 * The polling-station protocol's figures and the relations that they have to satisfy (art. 37, 41,
 * 43, 44).
 */
@NullMarked
package kz.mandat.law.protocol;

import org.jspecify.annotations.NullMarked;
