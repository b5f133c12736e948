package kz.mandat.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends the present request, with which roles, and bounded by which unit. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    @Inject
    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account's name, which the audit trail keeps. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Unit unit() {
        return Unit.parse(unitClaim());
    }

    /** The unit as the token states it, or an empty text. */
    public String unitClaim() {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("unit") instanceof String unit
                ? unit
                : "";
    }

    /** Refuses whoever represents another party. */
    public void requireParty(String party) {
        if (has(Roles.PARTY) && !unit().equals(new Unit.Party(party))) {
            throw outside("party '" + party + "'");
        }
    }

    public static ProblemException outside(String what) {
        return new ProblemException(
                ProblemCode.OUTSIDE_UNIT, "The %s lies outside your unit.".formatted(what));
    }
}
