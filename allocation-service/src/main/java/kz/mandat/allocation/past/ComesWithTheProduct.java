package kz.mandat.allocation.past;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Loads the past elections that come with the product when the service starts. */
@ApplicationScoped
class ComesWithTheProduct {

    private static final List<String> ELECTIONS = List.of("mazhilis-2021", "mazhilis-2023");

    private final PastElections elections;
    private final ObjectMapper json;

    @Inject
    ComesWithTheProduct(PastElections elections, ObjectMapper json) {
        this.elections = elections;
        this.json = json;
    }

    void load(@Observes StartupEvent started) throws IOException {
        for (String id : ELECTIONS) {
            try (InputStream file =
                    ComesWithTheProduct.class.getResourceAsStream("/past/" + id + ".json")) {
                elections.loadUnlessThere(json.readValue(file, PastElectionRequest.class));
            }
        }
    }
}
