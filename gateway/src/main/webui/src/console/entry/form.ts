import type { Schema } from '../../api/client.ts';
import { localOf, momentWithOffset } from '../format/moments.ts';
import { linesOf, paperFor, wholeOf, type Typed } from './paper.ts';
import type { Option } from '../contests/useOptions.ts';

export type ProtocolForm = Schema<'ProtocolForm'>;

interface Place {
  contest: string;
  station: string;
  version?: number;
}

const SIMPLE = [
  'voters',
  'issued',
  'absentee',
  'outside',
  'received',
  'cancelled',
  'found',
  'againstAll',
  'invalid',
] as const;

/** What is typed, in the shape of the API; what is not filled stays out. */
export function formOf(typed: Typed, options: readonly Option[], place: Place) {
  const form: Record<string, unknown> = { ...place };
  for (const name of SIMPLE) form[name] = wholeOf(typed[name]);
  const names = linesOf(paperFor(options, typed)).map((line) => line.name);
  const members = names.filter((name) => name.startsWith('issuedByMember['));
  form['issuedByMember'] = members.map((name) => wholeOf(typed[name]) ?? null);
  form['votes'] = Object.fromEntries(
    options.flatMap(({ id }) => {
      const votes = wholeOf(typed[`votes.${id}`]);
      return votes === undefined ? [] : [[id, votes]];
    }),
  );
  const boxes = names.filter((name) => /^mobileBoxes.*\.number$/.test(name));
  form['mobileBoxes'] = boxes.map((_, index) => ({
    number: wholeOf(typed[`mobileBoxes[${index}].number`]),
    applications: wholeOf(typed[`mobileBoxes[${index}].applications`]),
    found: wholeOf(typed[`mobileBoxes[${index}].found`]),
  }));
  for (const name of ['countStartedAt', 'signedAt']) {
    if (typed[name]) form[name] = momentWithOffset(typed[name]);
  }
  const signatures = (typed['signatures'] ?? '').split(/[,;\n]/).map((one) => one.trim());
  form['signatures'] = signatures.filter((one) => one !== '');
  if (typed['remarks']?.trim()) form['remarks'] = typed['remarks'].trim();
  form['paperSaysSo'] = typed['paperSaysSo'] === 'yes';
  form['explanations'] = Object.fromEntries(
    Object.entries(typed)
      .filter(([name, text]) => name.startsWith('explanations.') && text.trim() !== '')
      .map(([name, text]) => [name.slice('explanations.'.length), text.trim()]),
  );
  return form;
}

/** An entry as it would have been typed, so that only some of its fields are typed anew. */
export function typedOf(form: ProtocolForm): Typed {
  const typed: Record<string, string> = {};
  for (const name of SIMPLE) put(typed, name, form[name]);
  const members = form.issuedByMember ?? [];
  put(typed, 'members', members.length);
  members.forEach((issued, index) => put(typed, `issuedByMember[${index}]`, issued));
  for (const [id, votes] of Object.entries(form.votes ?? {})) put(typed, `votes.${id}`, votes);
  const boxes = form.mobileBoxes ?? [];
  put(typed, 'boxes', boxes.length);
  boxes.forEach((box, index) => {
    for (const part of ['number', 'applications', 'found'] as const) {
      put(typed, `mobileBoxes[${index}].${part}`, box[part]);
    }
  });
  for (const name of ['countStartedAt', 'signedAt'] as const) {
    if (form[name]) typed[name] = localOf(form[name]);
  }
  typed['signatures'] = (form.signatures ?? []).join(', ');
  typed['remarks'] = form.remarks ?? '';
  if (form.paperSaysSo) typed['paperSaysSo'] = 'yes';
  for (const [relation, text] of Object.entries(form.explanations ?? {})) {
    typed[`explanations.${relation}`] = text;
  }
  return typed;
}

function put(typed: Record<string, string>, name: string, value: number | null | undefined) {
  if (value !== null && value !== undefined) typed[name] = String(value);
}
