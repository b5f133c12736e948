/**
 * What the Law on Political Parties asks for a registration by date, and how the known parties are
 * called.
 */
@NullMarked
package kz.mandat.law.parties;

import org.jspecify.annotations.NullMarked;
