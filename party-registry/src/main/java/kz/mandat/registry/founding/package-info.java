/** How a party comes to be: from an organising committee's notice to registration or refusal. */
@NullMarked
package kz.mandat.registry.founding;

import org.jspecify.annotations.NullMarked;
