package kz.mandat.registry.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The register's own client of an identity provider in this process. */
class IdentityProviderForTests {

    @Produces
    @ApplicationScoped
    IdentityProvider identityProvider() {
        return new IdentityProvider(AdminApi.SHARED.issuer(), "party-registry", "secret");
    }
}
