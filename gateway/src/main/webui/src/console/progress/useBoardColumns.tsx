import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import type { Column } from '../../table/columns.ts';
import type { TextKey } from '../../texts/texts.ts';
import { useTexts } from '../../texts/useTexts.ts';

type Count = Schema<'Count'>;
type Figure = Exclude<keyof Count, 'territory' | 'name'>;

// The word of the board beside the state by which protocols are looked for.
const FIGURES: readonly (readonly [Figure, TextKey, string])[] = [
  ['expected', 'board.expected', ''],
  ['missing', 'board.missing', 'missing'],
  ['enteredOnce', 'board.once', 'entered'],
  ['differing', 'board.differing', 'differing'],
  ['contradictory', 'board.contradictory', 'contradictory'],
  ['awaitingAcceptance', 'board.awaiting', 'awaiting-acceptance'],
  ['accepted', 'board.accepted', 'accepted'],
  ['returned', 'board.returned', 'returned'],
  ['recount', 'board.recount', 'recount'],
];

/** The columns of the progress board; each figure leads to its protocols. */
export function useBoardColumns(contest: string): Column<Count>[] {
  const { t, say, whole } = useTexts();
  return [
    {
      key: 'name',
      title: t('territory.territory'),
      value: (row) => say(row.name),
      show: (row) => (
        <Link to={`/work/progress?contest=${contest}&territory=${row.territory}`}>
          {say(row.name)}
        </Link>
      ),
    },
    ...FIGURES.map(([name, title, state]): Column<Count> => ({
      key: name,
      title: t(title),
      value: (row) => row[name],
      show: (row) =>
        row[name] === 0 ? (
          <span className="aside">0</span>
        ) : (
          <Link to={`/work/protocols?contest=${contest}&territory=${row.territory}&state=${state}`}>
            {whole(row[name])}
          </Link>
        ),
    })),
  ];
}
