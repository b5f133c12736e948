/** The calendar that the register's terms are counted by. */
@NullMarked
package kz.mandat.registry.time;

import org.jspecify.annotations.NullMarked;
