import type { Schema } from '../api/client.ts';
import { useTexts } from '../texts/useTexts.ts';
import { pointsOf } from './turnoutSeries.ts';

const [OPENS, CLOSES] = [7 * 60, 20 * 60];
const [WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 260, 44, 26];
const LINES = 4;

/** The country's turnout by the hour: a line for the stations' reports, rings for what was published. */
export function TurnoutCurve({ country }: { country: Schema<'Curve'> }) {
  const { t, percent } = useTexts();
  const [reported, published] = [pointsOf(country, 'reported'), pointsOf(country, 'published')];
  const highest = Math.max(...[...reported, ...published].map(({ share }) => share), 10);
  const top = Math.ceil(highest / 20) * 20;
  const x = (minute: number) => LEFT + ((WIDTH - LEFT - 12) * (minute - OPENS)) / (CLOSES - OPENS);
  const y = (share: number) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 14) * share) / top;
  const line = reported.map(({ minute, share }) => `${x(minute)},${y(share)}`).join(' ');
  return (
    <figure className="turnout-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {Array.from({ length: LINES + 1 }, (_, index) => (top * index) / LINES).map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH - 12} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">
              {percent(String(share))}
            </text>
          </g>
        ))}
        {[8, 10, 12, 14, 16, 18, 20].map((hour) => (
          <text key={hour} x={x(hour * 60)} y={HEIGHT - 6} textAnchor="middle">
            {`${hour}:00`}
          </text>
        ))}
        {line && <polyline points={line} />}
        {published.map(({ minute, share }) => (
          <circle key={minute} cx={x(minute)} cy={y(share)} r="5" />
        ))}
      </svg>
      <figcaption className="aside">{t('turnoutDay.caption')}</figcaption>
    </figure>
  );
}
