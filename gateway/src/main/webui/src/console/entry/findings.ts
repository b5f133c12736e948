import type { Option } from '../contests/useOptions.ts';
import type { Typed } from './paper.ts';
import { findingsOf, type Finding } from './relations.ts';
import type { CheckView } from './useServerCheck.ts';

/** The page's own findings, and the service's in their place as soon as it has answered. */
export function findingsFor(
  typed: Typed,
  options: readonly Option[],
  server: CheckView | null,
): Finding[] {
  const own = findingsOf(typed, options);
  if (!server || server.errors.length > 0) return own;
  return server.findings
    .filter(({ severity }) => ['error', 'warning', 'action'].includes(severity))
    .map((finding) => ({
      relation: finding.relation,
      severity: finding.severity as Finding['severity'],
      article: finding.article,
      fields: finding.fields,
      figures: {},
      message: finding.message,
    }));
}

/** The last line of the form that a finding speaks of: there it is said. */
export function lineOf(
  finding: Finding,
  names: readonly string[],
  within: (name: string, field: string) => boolean,
) {
  return names.findLast((name) => finding.fields.some((field) => within(name, field)));
}
