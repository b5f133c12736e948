{{/* Who reads and who writes which topic: no service may tell another's facts. */}}
{{- define "mandat.kafkaRights" -}}
party-registry:
  group: party-registry
  reads: [mandat.nominations, mandat.tally]
  writes: [mandat.parties]
candidate-lists:
  group: candidate-lists
  reads: [mandat.parties, mandat.tally, mandat.allocations]
  writes: [mandat.nominations]
tally-service:
  group: tally-service
  reads: [mandat.parties, mandat.nominations, mandat.allocations]
  writes: [mandat.tally]
allocation-service:
  group: allocation-service
  reads: [mandat.parties, mandat.nominations, mandat.tally]
  writes: [mandat.allocations]
gateway:
  group: gateway-live
  reads: [mandat.parties, mandat.nominations, mandat.tally, mandat.allocations]
  writes: []
{{- end -}}
