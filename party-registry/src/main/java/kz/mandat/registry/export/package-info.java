/** The register of parties in the formats of others. */
@org.jspecify.annotations.NullMarked
package kz.mandat.registry.export;
