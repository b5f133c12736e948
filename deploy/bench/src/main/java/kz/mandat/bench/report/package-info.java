/** What a bench or a drill found: one row each with its bar, its figure and its verdict. */
@NullMarked
package kz.mandat.bench.report;

import org.jspecify.annotations.NullMarked;
