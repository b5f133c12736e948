/**
 * The one door of the suite: login, routing, live updates, the web client. It decides nothing about
 * elections.
 */
@NullMarked
package kz.mandat.gateway;

import org.jspecify.annotations.NullMarked;
