package kz.mandat.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/** {@code postgresql.cnpg.io/v1}, as of CloudNativePG 1.27. */
public final class CloudNativePg {

    private CloudNativePg() {}

    /** A PostgreSQL cluster: one primary and its standbys. */
    public record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {}

    /** What a cluster is to be. */
    public record ClusterSpec(
            String description,
            Catalog imageCatalogRef,
            int instances,
            String primaryUpdateStrategy,
            String primaryUpdateMethod,
            boolean enableSuperuserAccess,
            boolean enablePDB,
            Bootstrap bootstrap,
            List<Origin> externalClusters,
            Settings postgresql,
            Volume storage,
            Volume walStorage,
            ResourceRequirements resources,
            Affinity affinity,
            Managed managed,
            List<Plugin> plugins) {}

    public record Catalog(String apiGroup, String kind, String name, int major) {}

    public record Bootstrap(InitDb initdb, Recovery recovery) {}

    public record InitDb(
            String database,
            String owner,
            String encoding,
            String localeProvider,
            String icuLocale,
            boolean dataChecksums) {}

    public record Recovery(String source, Target recoveryTarget) {}

    public record Target(String targetTime) {}

    public record Origin(String name, Plugin plugin) {}

    public record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}

    public record Settings(Synchronous synchronous, Map<String, String> parameters) {}

    public record Synchronous(String method, int number, String dataDurability) {}

    public record Volume(String size, String storageClass) {}

    public record Affinity(
            boolean enablePodAntiAffinity, String topologyKey, String podAntiAffinityType) {}

    public record Managed(List<Role> roles) {}

    public record Role(String name, String ensure, boolean login, Named passwordSecret) {}

    public record Named(String name) {}

    /** One database of a cluster. */
    public record Database(
            String apiVersion, String kind, ObjectMeta metadata, DatabaseSpec spec) {}

    public record DatabaseSpec(
            Named cluster,
            String name,
            String owner,
            String ensure,
            String databaseReclaimPolicy) {}

    /** When a base backup is taken. */
    public record ScheduledBackup(
            String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {}

    public record ScheduledBackupSpec(
            Named cluster,
            String schedule,
            boolean immediate,
            String backupOwnerReference,
            String method,
            Named pluginConfiguration) {}

    /** {@code barmancloud.cnpg.io/v1}: where backups and the log of changes go. */
    public record ObjectStore(
            String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {}

    public record ObjectStoreSpec(String retentionPolicy, StoreConfiguration configuration) {}

    public record StoreConfiguration(
            String destinationPath,
            String endpointURL,
            S3Credentials s3Credentials,
            WalStore wal,
            DataStore data) {}

    public record S3Credentials(SecretKey accessKeyId, SecretKey secretAccessKey) {}

    public record SecretKey(String name, String key) {}

    public record WalStore(String compression, int maxParallel) {}

    public record DataStore(String compression, int jobs) {}
}
