package kz.mandat.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The addresses of one service, asked in turn. One that could not be reached is left alone for a
 * while, unless there is no other. On Kubernetes there is one address, and the cluster does this.
 */
public final class Replicas {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> failedAt = new ConcurrentHashMap<>();

    Replicas(List<URI> addresses) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("A service needs an address");
        }
        this.addresses = List.copyOf(addresses);
    }

    /** The address that is to be asked now. */
    public URI next() {
        long now = System.nanoTime();
        for (int tried = 0; tried < addresses.size(); tried++) {
            URI address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
            Long failed = failedAt.get(address);
            if (failed == null || now - failed > PAUSE) {
                return address;
            }
        }
        return addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
    }

    void failed(URI address) {
        failedAt.put(address, System.nanoTime());
    }

    int count() {
        return addresses.size();
    }
}
