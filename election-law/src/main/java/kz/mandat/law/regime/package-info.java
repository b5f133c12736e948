/**
 * Electoral regimes by body and date: every value with its article, or with its source and the mark
 * unverified.
 */
@NullMarked
package kz.mandat.law.regime;

import org.jspecify.annotations.NullMarked;
