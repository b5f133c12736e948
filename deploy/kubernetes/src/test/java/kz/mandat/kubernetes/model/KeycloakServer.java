package kz.mandat.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;

/** {@code k8s.keycloak.org/v2beta1}, kind Keycloak, as of Keycloak 26.7. */
public record KeycloakServer(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {

    /** What the servers are to be. */
    public record Spec(
            int instances,
            Database db,
            Http http,
            Hostname hostname,
            Proxy proxy,
            Ingress ingress,
            BootstrapAdmin bootstrapAdmin,
            boolean automountServiceAccountToken,
            List<Option> additionalOptions,
            Policy networkPolicy,
            ResourceRequirements resources) {}

    public record Database(
            String vendor,
            String url,
            SecretKey usernameSecret,
            SecretKey passwordSecret,
            int poolMaxSize) {}

    public record SecretKey(String name, String key) {}

    public record Http(boolean httpEnabled) {}

    public record Hostname(String hostname, boolean strict, boolean backchannelDynamic) {}

    public record Proxy(String headers) {}

    public record Ingress(boolean enabled) {}

    public record BootstrapAdmin(Service service) {}

    public record Service(String secret) {}

    public record Option(String name, String value) {}

    public record Policy(
            boolean enabled, List<NetworkPolicyPeer> http, List<NetworkPolicyPeer> management) {}
}
