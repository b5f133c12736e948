/** The papers that a registration needs: brought, examined one by one, found faulty, replaced. */
@NullMarked
package kz.mandat.nominations.paper;

import org.jspecify.annotations.NullMarked;
