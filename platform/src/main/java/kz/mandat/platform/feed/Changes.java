package kz.mandat.platform.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Some facts in order and the place after them, which is sent as {@code after} to read on; it stays
 * the same while nothing new has happened. {@code more} tells that further facts wait already.
 */
public record Changes(List<JsonNode> items, String next, boolean more) {}
