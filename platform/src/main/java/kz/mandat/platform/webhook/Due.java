package kz.mandat.platform.webhook;

import java.util.List;
import java.util.UUID;

/** A webhook whose turn it is, leased to one replica for as long as a delivery may take. */
record Due(UUID id, String url, String secret, List<String> names, String after, int failures) {}
