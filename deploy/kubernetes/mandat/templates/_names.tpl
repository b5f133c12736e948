{{/* The four services with a database; the gateway has none. */}}
{{- define "mandat.databases" -}}
party-registry candidate-lists tally-service allocation-service
{{- end -}}

{{- define "mandat.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: mandat
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{/* The same labels on one line, where a selector is asked for. */}}
{{- define "mandat.selector" -}}
{matchLabels: {app.kubernetes.io/name: {{ .name }}, app.kubernetes.io/part-of: mandat, app.kubernetes.io/instance: {{ .root.Release.Name }}}}
{{- end -}}

{{- define "mandat.allLabels" -}}
{{ include "mandat.labels" . }}
app.kubernetes.io/version: {{ include "mandat.tag" .root | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end -}}

{{- define "mandat.tag" -}}
{{ .Values.images.tag | default .Chart.AppVersion }}
{{- end -}}

{{- define "mandat.image" -}}
{{ .root.Values.images.prefix }}{{ .name }}:{{ include "mandat.tag" .root }}
{{- end -}}

{{/* A database and its login are named as the service, with underscores. */}}
{{- define "mandat.database" -}}
{{ . | replace "-" "_" }}
{{- end -}}

{{- define "mandat.databaseHost" -}}
{{ if eq .Values.postgresql.mode "cluster" }}mandat-postgresql-rw{{ else }}{{ .Values.postgresql.existing.host }}{{ end }}
{{- end -}}

{{- define "mandat.databasePort" -}}
{{ if eq .Values.postgresql.mode "cluster" }}5432{{ else }}{{ .Values.postgresql.existing.port }}{{ end }}
{{- end -}}

{{- define "mandat.databaseSslMode" -}}
{{ if eq .Values.postgresql.mode "cluster" }}verify-full{{ else }}{{ .Values.postgresql.existing.sslMode }}{{ end }}
{{- end -}}

{{- define "mandat.databaseAuthority" -}}
{{ if eq .Values.postgresql.mode "cluster" }}mandat-postgresql-ca{{ else }}{{ .Values.postgresql.existing.authoritySecret }}{{ end }}
{{- end -}}

{{- define "mandat.bootstrapServers" -}}
{{ if eq .Values.kafka.mode "cluster" }}mandat-kafka-bootstrap:9093{{ else }}{{ .Values.kafka.existing.bootstrapServers }}{{ end }}
{{- end -}}

{{- define "mandat.kafkaPort" -}}
{{ if eq .Values.kafka.mode "cluster" }}9093{{ else }}{{ .Values.kafka.existing.port }}{{ end }}
{{- end -}}

{{- define "mandat.kafkaProtocol" -}}
{{ if eq .Values.kafka.mode "cluster" }}SASL_SSL{{ else }}{{ .Values.kafka.existing.securityProtocol }}{{ end }}
{{- end -}}

{{- define "mandat.kafkaAuthority" -}}
{{ if eq .Values.kafka.mode "cluster" }}mandat-cluster-ca-cert{{ else }}{{ .Values.kafka.existing.authoritySecret }}{{ end }}
{{- end -}}

{{/* Strimzi writes one secret a user, named as the user. */}}
{{- define "mandat.kafkaUser" -}}
{{ if eq .root.Values.kafka.mode "cluster" }}mandat-{{ .name }}{{ else }}{{ .root.Values.kafka.existing.userSecrets }}{{ .name }}{{ end }}
{{- end -}}

{{- define "mandat.issuer" -}}
{{ if eq .Values.keycloak.mode "cluster" }}https://{{ .Values.loginDomain }}/realms/mandat{{ else }}{{ .Values.keycloak.existing.issuer }}{{ end }}
{{- end -}}

{{/* The same realm, from inside the cluster. */}}
{{- define "mandat.oidcServer" -}}
{{ if eq .Values.keycloak.mode "cluster" }}http://mandat-keycloak-service:8080/realms/mandat{{ else }}{{ .Values.keycloak.existing.server }}{{ end }}
{{- end -}}

{{- define "mandat.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end -}}

{{- define "mandat.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: {drop: [ALL]}
{{- end -}}

{{/* Before an upgrade the jobs run first; after a first installation when everything is made. Where another tool decides
     the order, a job is an object like any other, and its name changes with its content, since a job cannot be changed. */}}
{{- define "mandat.jobName" -}}
{{ .name }}{{ if not .root.Values.jobs.hooks }}-{{ .content | sha256sum | trunc 8 }}{{ end }}
{{- end -}}

{{- define "mandat.jobAnnotations" -}}
{{- if .Values.jobs.hooks -}}
annotations:
  helm.sh/hook: post-install,pre-upgrade
  helm.sh/hook-delete-policy: before-hook-creation
{{- end -}}
{{- end -}}
