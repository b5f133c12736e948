/** The facts of this service that everybody may know, as a feed and by webhooks. */
@org.jspecify.annotations.NullMarked
package kz.mandat.registry.feed;
