package kz.mandat.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which service answers which part of the API: the first word of a path after {@code /api/} belongs
 * to one service.
 */
@ApplicationScoped
public class RouteTable {

    private static final List<String> PARTY_REGISTRY =
            List.of("parties", "applications", "accreditations", "badges");
    private static final List<String> CANDIDATE_LISTS =
            List.of("elections", "contests", "appeals", "demo-days");
    private static final List<String> TALLY_SERVICE =
            List.of(
                    "territories",
                    "stations",
                    "protocols",
                    "totals",
                    "turnout",
                    "copies",
                    "complaints");
    private static final List<String> ALLOCATION_SERVICE =
            List.of("results", "mandates", "what-if", "regimes");

    private final Map<String, Replicas> routes = new LinkedHashMap<>();
    private final Map<String, Replicas> services = new LinkedHashMap<>();

    @Inject
    RouteTable(Services services) {
        add("party-registry", services.partyRegistry(), PARTY_REGISTRY);
        add("candidate-lists", services.candidateLists(), CANDIDATE_LISTS);
        add("tally-service", services.tallyService(), TALLY_SERVICE);
        add("allocation-service", services.allocationService(), ALLOCATION_SERVICE);
    }

    private void add(String service, List<URI> addresses, List<String> words) {
        Replicas replicas = new Replicas(addresses);
        services.put(service, replicas);
        words.forEach(word -> routes.put(word, replicas));
    }

    /** The service for a path such as {@code /api/parties/amanat}. */
    Optional<Replicas> serviceFor(String path) {
        String[] words = path.split("/", 4);
        return words.length < 3 || !words[1].equals("api")
                ? Optional.empty()
                : Optional.ofNullable(routes.get(words[2]));
    }

    /** The services by name, each with the address that is to be asked now. */
    public Map<String, URI> services() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        services.forEach((name, replicas) -> addresses.put(name, replicas.next()));
        return addresses;
    }
}
