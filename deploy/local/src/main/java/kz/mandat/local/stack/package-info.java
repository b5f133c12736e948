/**
 * Starts, watches and stops every real part of the suite on one machine, each in a process of its
 * own.
 */
@NullMarked
package kz.mandat.local.stack;

import org.jspecify.annotations.NullMarked;
