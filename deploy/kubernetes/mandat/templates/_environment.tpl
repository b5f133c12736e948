{{/* What a service reads of its surroundings: exactly the variables of its application.properties. */}}

{{- define "mandat.secretVariable" -}}
- name: {{ .name }}
  valueFrom: {secretKeyRef: {name: {{ .secret }}, key: {{ .key }}}}
{{- end -}}

{{- define "mandat.common" -}}
- {name: HTTP_PORT, value: "8080"}
- {name: OIDC_ISSUER, value: {{ include "mandat.issuer" .root | quote }}}
- {name: OIDC_SERVER, value: {{ include "mandat.oidcServer" .root | quote }}}
- {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ include "mandat.bootstrapServers" .root | quote }}}
- {name: KAFKA_SECURITY_PROTOCOL, value: {{ include "mandat.kafkaProtocol" .root }}}
- {name: KAFKA_SASL_MECHANISM, value: SCRAM-SHA-512}
{{- if hasPrefix "SASL" (include "mandat.kafkaProtocol" .root) }}
{{ include "mandat.secretVariable" (dict "name" "KAFKA_SASL_JAAS_CONFIG" "secret" (include "mandat.kafkaUser" .) "key" "sasl.jaas.config") }}
{{- else }}
- {name: KAFKA_SASL_JAAS_CONFIG, value: ""}
{{- end }}
- {name: KAFKA_SSL_TRUSTSTORE_LOCATION, value: /etc/mandat/kafka/ca.crt}
{{- end -}}

{{- define "mandat.environment" -}}
{{- $root := .root -}}
{{ include "mandat.common" . }}
{{- if eq .name "gateway" }}
- {name: MANAGEMENT_PORT, value: "9000"}
- {name: PARTY_REGISTRY_URL, value: "http://party-registry:8080"}
- {name: CANDIDATE_LISTS_URL, value: "http://candidate-lists:8080"}
- {name: TALLY_SERVICE_URL, value: "http://tally-service:8080"}
- {name: ALLOCATION_SERVICE_URL, value: "http://allocation-service:8080"}
- {name: MAP_GEOJSON, value: {{ $root.Values.map.configMap | empty | not | ternary "/etc/mandat/map/regions.geojson" "" | quote }}}
- {name: COOKIES_SECURE, value: "true"}
- {name: BEHIND_PROXY, value: "true"}
- {name: RATE_LIMIT_CALLER, value: {{ $root.Values.limits.caller | quote }}}
- {name: RATE_LIMIT_ANONYMOUS, value: {{ $root.Values.limits.anonymous | quote }}}
{{ include "mandat.secretVariable" (dict "name" "OIDC_CLIENT_SECRET" "secret" $root.Values.secrets.gateway "key" "oidc-client-secret") }}
{{ include "mandat.secretVariable" (dict "name" "SESSION_SECRET" "secret" $root.Values.secrets.gateway "key" "session-secret") }}
{{ include "mandat.secretVariable" (dict "name" "PREVIOUS_SESSION_SECRET" "secret" $root.Values.secrets.gateway "key" "previous-session-secret") }}
{{- else }}
{{- $secret := printf "%s%s" $root.Values.secrets.databases .name }}
{{- $authority := include "mandat.databaseAuthority" $root }}
- name: DATABASE_URL
  value: "jdbc:postgresql://{{ include "mandat.databaseHost" $root }}:{{ include "mandat.databasePort" $root }}/{{ include "mandat.database" .name }}?sslmode={{ include "mandat.databaseSslMode" $root }}{{ if $authority }}&sslrootcert=/etc/mandat/postgresql/ca.crt{{ end }}"
{{ include "mandat.secretVariable" (dict "name" "DATABASE_USERNAME" "secret" $secret "key" "username") }}
{{ include "mandat.secretVariable" (dict "name" "DATABASE_PASSWORD" "secret" $secret "key" "password") }}
{{- /* A replica works with the rights of its login; the job of the migrations with those of the schema's owner. */}}
{{- $owner := .migrates | ternary (printf "%s-owner" $secret) $secret }}
{{ include "mandat.secretVariable" (dict "name" "DATABASE_OWNER_USERNAME" "secret" $owner "key" "username") }}
{{ include "mandat.secretVariable" (dict "name" "DATABASE_OWNER_PASSWORD" "secret" $owner "key" "password") }}
- {name: DATABASE_CONNECTIONS, value: {{ (index $root.Values.services .name).connections | quote }}}
- {name: MANDAT_WEBHOOKS_HOSTS, value: {{ join "," $root.Values.webhooks.hosts | quote }}}
- {name: MIGRATE_AT_START, value: {{ .migrates | quote }}}
- {name: END_AFTER_START, value: {{ .migrates | quote }}}
{{- if eq .name "party-registry" }}
- {name: OIDC_ADMIN_ISSUER, value: {{ include "mandat.oidcServer" $root | quote }}}
{{ include "mandat.secretVariable" (dict "name" "OIDC_CLIENT_SECRET" "secret" $root.Values.secrets.observerLogins "key" "client-secret") }}
- {name: PUBLIC_ADDRESS, value: "https://{{ $root.Values.domain }}"}
{{ include "mandat.secretVariable" (dict "name" "PERSONAL_DATA_KEY" "secret" $root.Values.secrets.personalData "key" "key") }}
{{- end }}
{{- if eq .name "candidate-lists" }}
- {name: MANDAT_DEMO_ENABLED, value: {{ $root.Values.demonstration | quote }}}
{{- end }}
{{- end }}
{{- end -}}

{{- define "mandat.mounts" -}}
- {name: scratch, mountPath: /tmp}
{{- if include "mandat.kafkaAuthority" .root }}
- {name: kafka-authority, mountPath: /etc/mandat/kafka, readOnly: true}
{{- end }}
{{- if and (eq .name "gateway") .root.Values.map.configMap }}
- {name: map, mountPath: /etc/mandat/map, readOnly: true}
{{- end }}
{{- if and (ne .name "gateway") (include "mandat.databaseAuthority" .root) }}
- {name: postgresql-authority, mountPath: /etc/mandat/postgresql, readOnly: true}
{{- end }}
{{- end -}}

{{- define "mandat.volumes" -}}
- {name: scratch, emptyDir: {sizeLimit: 256Mi}}
{{- with include "mandat.kafkaAuthority" .root }}
- {name: kafka-authority, secret: {secretName: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}}
{{- end }}
{{- if and (eq .name "gateway") .root.Values.map.configMap }}
- {name: map, configMap: {name: {{ .root.Values.map.configMap }}}}
{{- end }}
{{- if ne .name "gateway" }}
{{- with include "mandat.databaseAuthority" .root }}
- {name: postgresql-authority, secret: {secretName: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}}
{{- end }}
{{- end }}
{{- end -}}
