/** Party lists: what a party submits, what the law asks of it, and what the commission decides. */
@NullMarked
package kz.mandat.nominations.list;

import org.jspecify.annotations.NullMarked;
