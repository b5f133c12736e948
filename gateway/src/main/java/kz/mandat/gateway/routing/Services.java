package kz.mandat.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;

/** Where the services behind the door are: one address each, or one for each replica. */
@ConfigMapping(prefix = "mandat.services")
public interface Services {

    List<URI> partyRegistry();

    List<URI> candidateLists();

    List<URI> tallyService();

    List<URI> allocationService();
}
