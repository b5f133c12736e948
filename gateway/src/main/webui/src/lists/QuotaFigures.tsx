import '../styles/figures.css';
import type { ListFigures } from '../api/types.ts';
import { percentOf } from '../format/fractions.ts';
import { useTexts } from '../texts/useTexts.ts';

/** Who counts towards the 30 per cent of art. 89(4); one person counts once. */
export function QuotaFigures({ figures }: { figures: ListFigures }) {
  const { t, whole, percent } = useTexts();
  const { persons, women, youth, disability, counted, required } = figures;
  const rows = [
    [t('quota.women'), whole(women)],
    [t('quota.youth'), whole(youth)],
    [t('quota.disability'), whole(disability)],
    [
      t('quota.counted'),
      t('quota.share', {
        counted: whole(counted),
        percent: percent(percentOf(counted, persons, 1)),
      }),
    ],
    ...(typeof required === 'number' ? [[t('quota.required'), whole(required)]] : []),
  ];
  return (
    <dl className="figures">
      {rows.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
