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

    private final Map<String, URI> routes = new LinkedHashMap<>();
    private final Map<String, URI> services = new LinkedHashMap<>();

    @Inject
    RouteTable(Services services) {
        add("party-registry", services.partyRegistry(), PARTY_REGISTRY);
        add("candidate-lists", services.candidateLists(), CANDIDATE_LISTS);
        add("tally-service", services.tallyService(), TALLY_SERVICE);
        add("allocation-service", services.allocationService(), ALLOCATION_SERVICE);
    }

    private void add(String service, URI address, List<String> words) {
        services.put(service, address);
        words.forEach(word -> routes.put(word, address));
    }

    /** The service for a path such as {@code /api/parties/amanat}. */
    public Optional<URI> serviceFor(String path) {
        String[] words = path.split("/", 4);
        return words.length < 3 || !words[1].equals("api")
                ? Optional.empty()
                : Optional.ofNullable(routes.get(words[2]));
    }

    /** The services by name. */
    public Map<String, URI> services() {
        return Map.copyOf(services);
    }
}
