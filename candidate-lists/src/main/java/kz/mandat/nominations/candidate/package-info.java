/**
 * Candidates in single-mandate constituencies: nomination, signatures, registration, withdrawal.
 */
@NullMarked
package kz.mandat.nominations.candidate;

import org.jspecify.annotations.NullMarked;
