package kz.mandat.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every Deployment and every Job, whatever the values. */
class WorkloadTest {

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void there_are_five_deployments_and_no_more(Chart chart) {
        assertEquals(
                Set.copyOf(Chart.SERVICES),
                chart.kind("Deployment")
                        .map(object -> object.at("/metadata/name").asText())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void every_deployment_tells_when_it_has_started_lives_and_is_ready(Chart chart)
            throws Exception {
        for (Deployment deployment : deployments(chart)) {
            Container container = container(deployment);
            assertAsks("/q/health/started", container.getStartupProbe());
            assertAsks("/q/health/live", container.getLivenessProbe());
            assertAsks("/q/health/ready", container.getReadinessProbe());
            assertNotNull(container.getLifecycle().getPreStop());
        }
    }

    private static void assertAsks(String path, Probe probe) {
        assertEquals(path, probe.getHttpGet().getPath());
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void every_container_asks_for_what_it_needs_and_is_held_to_a_limit(Chart chart)
            throws Exception {
        for (PodSpec pod : pods(chart)) {
            for (Container container : pod.getContainers()) {
                Set<String> both = Set.of("cpu", "memory");
                assertEquals(both, container.getResources().getRequests().keySet());
                assertEquals(both, container.getResources().getLimits().keySet());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void no_container_runs_as_root_writes_to_its_image_or_speaks_to_the_cluster(Chart chart)
            throws Exception {
        for (PodSpec pod : pods(chart)) {
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertEquals(10_001L, pod.getSecurityContext().getRunAsUser());
            assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            for (Container container : pod.getContainers()) {
                assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
                assertFalse(container.getSecurityContext().getAllowPrivilegeEscalation());
                assertEquals(
                        List.of("ALL"), container.getSecurityContext().getCapabilities().getDrop());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void every_deployment_has_its_account_budget_scaling_policy_and_monitor(Chart chart)
            throws Exception {
        for (String name : Chart.SERVICES) {
            Deployment deployment = chart.deployment(name);
            assertEquals(
                    name, deployment.getSpec().getTemplate().getSpec().getServiceAccountName());
            assertFalse(
                    chart.the("ServiceAccount", name)
                            .path("automountServiceAccountToken")
                            .asBoolean(true));
            JsonNode scaling = chart.the("HorizontalPodAutoscaler", name);
            assertEquals(name, scaling.at("/spec/scaleTargetRef/name").asText());
            assertTrue(
                    scaling.at("/spec/maxReplicas").asInt()
                            > scaling.at("/spec/minReplicas").asInt());
            for (String kind : List.of("PodDisruptionBudget", "NetworkPolicy", "ServiceMonitor")) {
                JsonNode object = chart.the(kind, name);
                JsonNode selector = object.at("/spec/selector/matchLabels");
                if (selector.isMissingNode()) {
                    selector = object.at("/spec/podSelector/matchLabels");
                }
                assertSelects(selector, deployment, kind);
            }
        }
    }

    private static void assertSelects(JsonNode selector, Deployment deployment, String kind) {
        assertFalse(selector.isEmpty(), kind + " selects everything");
        selector.properties()
                .forEach(label ->
                        assertEquals(
                                label.getValue().asText(),
                                deployment
                                        .getSpec()
                                        .getTemplate()
                                        .getMetadata()
                                        .getLabels()
                                        .get(label.getKey()),
                                kind));
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void a_new_replica_answers_before_an_old_one_goes(Chart chart) throws Exception {
        for (Deployment deployment : deployments(chart)) {
            var rolling = deployment.getSpec().getStrategy().getRollingUpdate();
            assertEquals(0, rolling.getMaxUnavailable().getIntVal());
            assertEquals(1, rolling.getMaxSurge().getIntVal());
            int afterTheSignal =
                    deployment
                                    .getSpec()
                                    .getTemplate()
                                    .getSpec()
                                    .getTerminationGracePeriodSeconds()
                                    .intValue()
                            - container(deployment)
                                    .getLifecycle()
                                    .getPreStop()
                                    .getSleep()
                                    .getSeconds()
                                    .intValue();
            assertTrue(afterTheSignal > 20, "A service has too little time to end");
        }
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void replicas_are_spread_over_zones_and_machines(Chart chart) throws Exception {
        for (Deployment deployment : deployments(chart)) {
            assertEquals(
                    Set.of("topology.kubernetes.io/zone", "kubernetes.io/hostname"),
                    deployment
                            .getSpec()
                            .getTemplate()
                            .getSpec()
                            .getTopologySpreadConstraints()
                            .stream()
                            .map(spread -> spread.getTopologyKey())
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void nothing_is_open_but_what_a_policy_opens(Chart chart) {
        JsonNode deny = chart.the("NetworkPolicy", "default-deny");
        assertEquals(List.of("Ingress", "Egress"), texts(deny.at("/spec/policyTypes")));
        assertTrue(deny.at("/spec/ingress").isMissingNode());
        assertTrue(deny.at("/spec/egress").isMissingNode());
        chart.kind("NetworkPolicy")
                .forEach(policy -> {
                    for (String way : List.of("ingress", "egress")) {
                        String peers = way.equals("ingress") ? "from" : "to";
                        policy.path("spec")
                                .path(way)
                                .forEach(rule -> {
                                    assertFalse(rule.path(peers).isEmpty(), rule::toString);
                                    assertFalse(rule.path("ports").isEmpty(), rule::toString);
                                });
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void only_the_gateway_is_reached_from_outside(Chart chart) {
        Stream.of("Ingress", "HTTPRoute")
                .flatMap(chart::kind)
                .filter(door -> door.at("/metadata/name").asText().equals("mandat"))
                .forEach(door -> {
                    List<String> backends =
                            door.findParents("port").stream()
                                    .map(backend -> backend.path("name").asText())
                                    .toList();
                    assertEquals(List.of("gateway"), backends);
                });
        chart.kind("Service")
                .forEach(service -> assertTrue(service.at("/spec/type").isMissingNode()));
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void connections_of_all_replicas_together_fit_into_postgresql(Chart chart) throws Exception {
        JsonNode values = Chart.values(chart.values());
        int wanted = 0;
        for (String name : Chart.SERVICES) {
            JsonNode service = values.path("services").path(name);
            // One more of each while a new version rolls out.
            wanted +=
                    (service.at("/replicas/most").asInt() + 1)
                            * service.path("connections").asInt(0);
        }
        wanted += 20 * values.at("/keycloak/instances").asInt();
        int reserve = 15;
        assertTrue(
                wanted + reserve <= values.at("/postgresql/maxConnections").asInt(),
                chart.values() + " wants " + (wanted + reserve) + " connections");
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void each_service_with_a_database_has_its_migration_and_no_replica_migrates(Chart chart)
            throws Exception {
        for (String name : Chart.SERVICES) {
            boolean hasDatabase = !name.equals("gateway");
            List<JsonNode> jobs =
                    chart.kind("Job")
                            .filter(job ->
                                    job.at("/metadata/name").asText().startsWith("migrate-" + name))
                            .toList();
            assertEquals(hasDatabase ? 1 : 0, jobs.size(), name);
            if (hasDatabase) {
                Job job = (Job) ApiModels.parse(jobs.getFirst());
                Container migrate =
                        job.getSpec().getTemplate().getSpec().getContainers().getFirst();
                Container serve = container(chart.deployment(name));
                assertEquals(serve.getImage(), migrate.getImage());
                assertEquals("true", Environment.of(migrate).get("MIGRATE_AT_START"));
                assertEquals("false", Environment.of(serve).get("MIGRATE_AT_START"));
                assertEquals("true", Environment.of(migrate).get("END_AFTER_START"));
                assertEquals("false", Environment.of(serve).get("END_AFTER_START"));
                assertTrue(
                        Environment.of(migrate).get("DATABASE_OWNER_USERNAME").contains("-owner/"));
                assertEquals(
                        Environment.of(serve).get("DATABASE_USERNAME"),
                        Environment.of(serve).get("DATABASE_OWNER_USERNAME"),
                        "A replica knows the owner of its schema");
            }
        }
    }

    private static List<Deployment> deployments(Chart chart) throws Exception {
        List<Deployment> all = new java.util.ArrayList<>();
        for (String name : Chart.SERVICES) {
            all.add(chart.deployment(name));
        }
        return all;
    }

    private static List<PodSpec> pods(Chart chart) throws Exception {
        List<PodSpec> pods = new java.util.ArrayList<>();
        for (Deployment deployment : deployments(chart)) {
            pods.add(deployment.getSpec().getTemplate().getSpec());
        }
        for (JsonNode job : chart.kind("Job").toList()) {
            pods.add(((Job) ApiModels.parse(job)).getSpec().getTemplate().getSpec());
        }
        return pods;
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
