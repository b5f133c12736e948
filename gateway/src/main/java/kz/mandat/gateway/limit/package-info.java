/** Holds every caller to so many requests a second. */
package kz.mandat.gateway.limit;
