/** The deputies of constituencies: registration, departure, the vacant seat and who fills it. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.deputy;
