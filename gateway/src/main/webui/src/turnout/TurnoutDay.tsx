import './turnout.css';
import { useQuery } from '@tanstack/react-query';
import { read, type Schema } from '../api/client.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { TurnoutCurve } from './TurnoutCurve.tsx';
import { hoursOf, shareAt, type Series } from './turnoutSeries.ts';

type Curve = Schema<'Curve'>;

/** Turnout through the day, as stations reported it and as it was published: curve and tables. */
export function TurnoutDay({ election }: { election: string }) {
  const { t } = useTexts();
  const asked = useQuery({
    queryKey: ['turnout', election],
    queryFn: ({ signal }) => read('/api/turnout/{election}', { path: { election } }, signal),
    refetchInterval: 60_000,
  });
  const territories = asked.data?.territories ?? [];
  const country = territories.find(({ territory }) => territory === 'KZ');
  const reported = hoursOf(territories, 'reported');
  const published = hoursOf(territories, 'published');
  if (!asked.data) return null;
  return (
    <section>
      <h2>{t('turnoutDay.title')}</h2>
      {reported.length + published.length === 0 && <p className="aside">{t('turnoutDay.none')}</p>}
      {country && reported.length + published.length > 0 && <TurnoutCurve country={country} />}
      {(['reported', 'published'] as const).map((series) => {
        const hours = series === 'reported' ? reported : published;
        return (
          hours.length > 0 && (
            <DayTable key={series} series={series} hours={hours} territories={territories} />
          )
        );
      })}
      {asked.data.publishedSource && (
        <p className="aside">{t('turnoutDay.source', { source: asked.data.publishedSource })}</p>
      )}
    </section>
  );
}

interface DayTableProps {
  series: Series;
  hours: readonly string[];
  territories: readonly Curve[];
}

/** A row for each territory, a column for each hour; what cannot be as published is marked. */
function DayTable({ series, hours, territories }: DayTableProps) {
  const { t, say, percent } = useTexts();
  const flagAt = ({ published }: Curve, at: string) =>
    series === 'published' ? published.find((point) => point.at === at)?.flag : undefined;
  return (
    <DataTable
      caption={t(`turnoutDay.${series}`)}
      rows={territories.filter((curve) => curve[series].length > 0)}
      rowKey={({ territory }) => territory}
      sortedBy={{ key: 'name', descending: false }}
      columns={[
        { key: 'name', title: t('map.region'), value: (curve) => say(curve.name) },
        ...hours.map((at) => ({
          key: at,
          title: at,
          value: (curve: Curve) => Number(shareAt(curve, series, at) ?? -1),
          exact: (curve: Curve) => shareAt(curve, series, at) ?? '',
          show: (curve: Curve) => {
            const flag = flagAt(curve, at);
            return (
              <>
                {percent(shareAt(curve, series, at))}
                {flag && (
                  <>
                    {' '}
                    <span className="badge">
                      {t(`turnoutDay.flag.${flag}` as 'turnoutDay.flag.gap')}
                    </span>
                  </>
                )}
              </>
            );
          },
        })),
      ]}
    />
  );
}
