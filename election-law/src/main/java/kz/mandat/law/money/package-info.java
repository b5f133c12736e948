/**
 * Deposits and election funds in minimum wages, and the minimum wage by year (art. 34, 88, 92-1,
 * 104, 106, 113-5).
 */
@NullMarked
package kz.mandat.law.money;

import org.jspecify.annotations.NullMarked;
