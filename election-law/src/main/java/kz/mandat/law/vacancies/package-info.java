/**
 * What follows when a vote is declared void or a seat falls vacant: another vote, within its term.
 */
@NullMarked
package kz.mandat.law.vacancies;

import org.jspecify.annotations.NullMarked;
