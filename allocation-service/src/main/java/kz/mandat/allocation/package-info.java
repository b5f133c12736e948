/** Who is elected, and why: results, their reasons, and the people who receive the mandates. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation;
