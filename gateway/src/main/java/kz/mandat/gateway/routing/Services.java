package kz.mandat.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services behind the door are. */
@ConfigMapping(prefix = "mandat.services")
public interface Services {

    URI partyRegistry();

    URI candidateLists();

    URI tallyService();

    URI allocationService();
}
