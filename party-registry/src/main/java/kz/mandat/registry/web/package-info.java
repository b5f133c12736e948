/** What the register's HTTP addresses share. */
@NullMarked
package kz.mandat.registry.web;

import org.jspecify.annotations.NullMarked;
