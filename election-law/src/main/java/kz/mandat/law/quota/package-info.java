/**
 * The thirty per cent quota on lists and in mandates, and how long a list may be (art. 89(4),
 * 97-1(5), 104(4)).
 */
@NullMarked
package kz.mandat.law.quota;

import org.jspecify.annotations.NullMarked;
