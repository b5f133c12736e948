{{- define "mandat.addresses" -}}
{{- range . }}
- ipBlock: {cidr: {{ . }}}
{{- end }}
{{- end -}}

{{- define "mandat.toDatabase" -}}
- to:
    {{- if eq .Values.postgresql.mode "cluster" }}
    - podSelector: {matchLabels: {cnpg.io/cluster: mandat-postgresql}}
    {{- else }}
    {{- include "mandat.addresses" .Values.postgresql.existing.addresses | nindent 4 }}
    {{- end }}
  ports: [{protocol: TCP, port: {{ include "mandat.databasePort" . }}}]
{{- end -}}

{{- define "mandat.toKafka" -}}
- to:
    {{- if eq .Values.kafka.mode "cluster" }}
    - podSelector: {matchLabels: {strimzi.io/cluster: mandat, strimzi.io/name: mandat-kafka}}
    {{- else }}
    {{- include "mandat.addresses" .Values.kafka.existing.addresses | nindent 4 }}
    {{- end }}
  ports: [{protocol: TCP, port: {{ include "mandat.kafkaPort" . }}}]
{{- end -}}

{{- define "mandat.toKeycloak" -}}
- to:
    {{- if eq .Values.keycloak.mode "cluster" }}
    - podSelector: {matchLabels: {app: keycloak, app.kubernetes.io/instance: mandat-keycloak}}
    {{- else }}
    {{- include "mandat.addresses" .Values.keycloak.existing.addresses | nindent 4 }}
    {{- end }}
  ports: [{protocol: TCP, port: {{ eq .Values.keycloak.mode "cluster" | ternary 8080 .Values.keycloak.existing.port }}}]
{{- end -}}

{{- define "mandat.toWebhooks" -}}
- to:
    {{- include "mandat.addresses" .Values.webhooks.addresses | nindent 4 }}
  ports:
    {{- range .Values.webhooks.ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
{{- end -}}
