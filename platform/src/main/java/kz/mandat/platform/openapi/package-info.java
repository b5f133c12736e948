/** What the OpenAPI document says of every operation without each resource saying it. */
@org.jspecify.annotations.NullMarked
package kz.mandat.platform.openapi;
