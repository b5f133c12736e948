/**
 * Lists of citizens and members: read row by row from CSV or XLSX, checked, counted and kept
 * sealed.
 */
@NullMarked
package kz.mandat.registry.members;

import org.jspecify.annotations.NullMarked;
