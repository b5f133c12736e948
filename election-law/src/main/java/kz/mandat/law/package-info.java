/**
 * The law's vocabulary: exact fractions, articles with their edition, sentences in three languages.
 */
@NullMarked
package kz.mandat.law;

import org.jspecify.annotations.NullMarked;
