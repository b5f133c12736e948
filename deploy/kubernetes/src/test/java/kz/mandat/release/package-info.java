/** What holds from one release to the next. */
package kz.mandat.release;
