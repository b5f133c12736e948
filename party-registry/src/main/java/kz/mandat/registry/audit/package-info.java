/** The audit trail of this register, for the auditor. */
@NullMarked
package kz.mandat.registry.audit;

import org.jspecify.annotations.NullMarked;
