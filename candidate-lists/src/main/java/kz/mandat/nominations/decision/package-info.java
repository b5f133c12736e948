/** What commissions decide on lists and candidates: kinds, legal grounds, legal time, history. */
@NullMarked
package kz.mandat.nominations.decision;

import org.jspecify.annotations.NullMarked;
