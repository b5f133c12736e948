import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { TextKey } from '../../texts/texts.ts';
import { Act } from '../act/Act.tsx';
import type { ActField } from '../act/fields.ts';
import { useAsk } from '../api/asking.ts';
import type { KnownContest } from '../contests/useContests.ts';
import { useOptions } from '../contests/useOptions.ts';
import { useOwnTerritory } from '../territories/useTerritories.ts';

const FIGURES: readonly (readonly [keyof Schema<'TotalView'>, TextKey])[] = [
  ['voters', 'paper.V'],
  ['issued', 'paper.I'],
  ['absentee', 'paper.A'],
  ['outside', 'paper.O'],
  ['received', 'paper.R'],
  ['cancelled', 'paper.C'],
  ['found', 'paper.B'],
  ['againstAll', 'paper.X'],
  ['invalid', 'paper.N'],
];

/** Sends one's own protocol; the sums of what lies below stand in the fields, the paper decides. */
export function SummaryAct({ contest }: { contest: KnownContest }) {
  const { t, whole, say } = useTexts();
  const territory = useOwnTerritory();
  const options = useOptions(contest);
  const sums = useAsk<Schema<'TotalView'>>(`/api/totals/${contest.id}?territory=${territory}`);
  if (!sums.data || !options?.length) return null;
  const total = sums.data;
  const fields: ActField[] = [
    ...FIGURES.map(([name, label]): ActField => ({
      name,
      label,
      kind: 'whole',
      initial: String(total[name] ?? 0),
    })),
    {
      name: 'votes',
      label: 'summary.votes',
      hint: 'summary.votesMore',
      kind: 'text',
      initial: options.map(({ id }) => `${id}: ${total.votes[id] ?? 0}`).join('\n'),
    },
    {
      name: 'explanation',
      label: 'answers.explain',
      hint: 'summary.explainMore',
      kind: 'text',
      optional: true,
    },
  ];
  return (
    <div className="act-buttons">
      <Act
        title={t('summary.send')}
        intro={t('summary.sendMore', {
          territory: say(total.territory.name),
          received: whole(total.protocolsReceived),
          expected: whole(total.protocolsExpected),
        })}
        fields={fields}
        to={`/api/totals/${contest.id}/summaries`}
        fixed={{ territory }}
        shape={(body) => ({ ...body, votes: votesOf(String(body['votes'])) })}
        done={t('summary.sent')}
      />
    </div>
  );
}

function votesOf(text: string): Record<string, number> {
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => line.split(':'))
      .filter(([id]) => id?.trim())
      .map(([id, votes]) => [id?.trim() ?? '', Number(votes)]),
  );
}
