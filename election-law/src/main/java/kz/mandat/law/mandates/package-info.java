/**
 * Which persons of a list receive its mandates, and who follows a deputy who leaves (art.
 * 97-1(5)-(6), 111-1(5)-(6)).
 */
@NullMarked
package kz.mandat.law.mandates;

import org.jspecify.annotations.NullMarked;
