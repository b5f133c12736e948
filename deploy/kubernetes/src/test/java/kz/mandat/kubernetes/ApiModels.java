package kz.mandat.kubernetes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.Serial;
import java.util.Map;
import kz.mandat.kubernetes.model.CloudNativePg;
import kz.mandat.kubernetes.model.KeycloakServer;

/** The types behind each kind that the chart may use; what they do not know is refused. */
final class ApiModels {

    private static final Map<String, Class<?>> TYPES =
            Map.ofEntries(
                    Map.entry("v1/ConfigMap", ConfigMap.class),
                    Map.entry("v1/Secret", Secret.class),
                    Map.entry("v1/Service", Service.class),
                    Map.entry("v1/ServiceAccount", ServiceAccount.class),
                    Map.entry("apps/v1/Deployment", Deployment.class),
                    Map.entry(
                            "autoscaling/v2/HorizontalPodAutoscaler",
                            HorizontalPodAutoscaler.class),
                    Map.entry("batch/v1/Job", Job.class),
                    Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
                    Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
                    Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
                    Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
                    Map.entry("monitoring.coreos.com/v1/PodMonitor", PodMonitor.class),
                    Map.entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class),
                    Map.entry("monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class),
                    Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class),
                    Map.entry("postgresql.cnpg.io/v1/Cluster", CloudNativePg.Cluster.class),
                    Map.entry("postgresql.cnpg.io/v1/Database", CloudNativePg.Database.class),
                    Map.entry(
                            "postgresql.cnpg.io/v1/ScheduledBackup",
                            CloudNativePg.ScheduledBackup.class),
                    Map.entry(
                            "barmancloud.cnpg.io/v1/ObjectStore", CloudNativePg.ObjectStore.class),
                    Map.entry("k8s.keycloak.org/v2beta1/Keycloak", KeycloakServer.class));

    static final ObjectMapper STRICT =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .annotationIntrospector(new WithoutRoomForTheUnknown())
                    .build();

    private ApiModels() {}

    static Object parse(JsonNode object) throws Exception {
        String type = object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        Class<?> model = TYPES.get(type);
        if (model == null) {
            throw new IllegalArgumentException("No model for " + type);
        }
        return STRICT.treeToValue(object, model);
    }

    /** The models keep fields they do not know; here such a field is a fault. */
    private static final class WithoutRoomForTheUnknown extends JacksonAnnotationIntrospector {

        @Serial private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
