/** What the script {@code mandat} runs. */
@NullMarked
package kz.mandat.local.cli;

import org.jspecify.annotations.NullMarked;
