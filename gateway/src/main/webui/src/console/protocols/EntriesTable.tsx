import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { KnownContest } from '../contests/useContests.ts';
import { useOptions, type Option } from '../contests/useOptions.ts';
import { FindingLine } from '../entry/FindingLine.tsx';
import { typedOf } from '../entry/form.ts';
import { linesOf, paperFor } from '../entry/paper.ts';
import type { Finding } from '../entry/relations.ts';
import { useLineLabel } from '../entry/useLineLabel.ts';
import { wholeOf } from '../entry/paper.ts';

interface EntriesTableProps {
  protocol: Schema<'ProtocolView'>;
  contest?: KnownContest;
}

/** The entries of the newest version side by side; a row in which they differ is marked. */
export function EntriesTable({ protocol, contest }: EntriesTableProps) {
  return contest && <WithOptions protocol={protocol} contest={contest} />;
}

function WithOptions({ protocol, contest }: Required<EntriesTableProps>) {
  const options = useOptions(contest);
  return options && <Entries protocol={protocol} options={options} />;
}

function Entries({ protocol, options }: { protocol: Schema<'ProtocolView'>; options: Option[] }) {
  const { t, whole } = useTexts();
  const { recent } = useDates();
  const label = useLineLabel();
  // While a new version is awaited, the earlier one stays readable.
  const newest = Math.max(0, ...protocol.entries.map(({ version }) => version));
  const present = protocol.entries.filter(({ version }) => version === newest);
  const shown = present.filter(({ form }) => form);
  const columns = shown.map(({ form }) => typedOf(form));
  const last = shown.at(-1);
  const show = (value: string | undefined) => {
    const number = wholeOf(value);
    return number === undefined ? (value ?? '').replace('T', ' ') || '–' : whole(number);
  };
  if (present.length === 0) return <p className="aside">{t('entries.none')}</p>;
  return (
    <section>
      <h2>{t('entries.title')}</h2>
      {newest < protocol.version && (
        <p className="aside">{t('entries.earlier', { version: newest })}</p>
      )}
      {shown.length < present.length && <p className="aside">{t('entries.hidden')}</p>}
      {shown.length > 0 && (
        <table className="data-table compared">
          <caption className="unseen">{t('entries.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('answers.line')}</th>
              {shown.map((entry) => (
                <th key={entry.id} scope="col">
                  {t('entries.by', { who: entry.enteredBy, when: recent(entry.enteredAt) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(paperFor(options, columns[0] ?? {})).map((line) => {
              const values = columns.map((typed) => typed[line.name]);
              const differs = new Set(values).size > 1;
              return (
                <tr key={line.name} className={differs ? 'row-differs' : ''}>
                  <th scope="row">
                    {label(line)}
                    {differs && <b className="fault"> {t('entries.differs')}</b>}
                  </th>
                  {shown.map((entry, index) => (
                    <td key={entry.id} data-title={entry.enteredBy}>
                      {show(values[index])}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {last?.findings
        .filter(({ severity }) => ['error', 'warning', 'action'].includes(severity))
        .map((finding) => (
          <div key={finding.relation}>
            <FindingLine finding={{ ...(finding as unknown as Finding), figures: {} }} />
            {last.form.explanations?.[finding.relation] && (
              <p className="aside">
                {t('entries.explained', { text: last.form.explanations[finding.relation] ?? '' })}
              </p>
            )}
          </div>
        ))}
    </section>
  );
}
