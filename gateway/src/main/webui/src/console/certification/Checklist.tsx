import { Link } from 'react-router';
import { useTexts } from '../../texts/useTexts.ts';
import type { Point } from './useChecklist.ts';

/** The points with their state in words; an open one leads to where it is settled. */
export function Checklist({ points }: { points: readonly Point[] }) {
  const { t } = useTexts();
  return (
    <ul className="steps-taken">
      {points.map(({ key, text, met, to }) => (
        <li key={key}>
          <span className={`state state-${met === undefined ? 'waits' : met ? 'good' : 'wrong'}`}>
            {t(met === undefined ? 'point.unknown' : met ? 'point.met' : 'point.open')}
          </span>{' '}
          {met === false ? <Link to={to}>{text}</Link> : text}
        </li>
      ))}
    </ul>
  );
}
