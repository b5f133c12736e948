import '../styles/figures.css';
import { useTexts } from '../texts/useTexts.ts';
import { useDates } from '../texts/useDates.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useRegisterStatistics } from './partyQueries.ts';

/** The register in figures: parties by state, and members by region where lists were handed in. */
export function RegisterFigures() {
  const { t, say, whole } = useTexts();
  const dates = useDates();
  const statistics = useRegisterStatistics();
  if (!statistics.data) return null;
  const { parties, regions, asOf } = statistics.data;
  const withMembers = regions.filter(({ members }) => members > 0);
  return (
    <section>
      <h2>{t('party.figures', { day: dates.day(asOf) })}</h2>
      <dl className="figures">
        {(['registered', 'suspended', 'liquidated'] as const).map((state) => (
          <div key={state}>
            <dt>{t(`party.state.${state}`)}</dt>
            <dd>{whole(parties[state] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {withMembers.length === 0 ? (
        <p className="aside">{t('party.noMembers')}</p>
      ) : (
        <DataTable
          caption={t('party.members')}
          rows={withMembers}
          rowKey={(region) => region.kato}
          sortedBy={{ key: 'name', descending: false }}
          columns={[
            { key: 'name', title: t('map.region'), value: (region) => say(region.name) },
            { key: 'parties', title: t('party.parties'), value: (region) => region.parties },
            { key: 'members', title: t('party.memberCount'), value: (region) => region.members },
          ]}
        />
      )}
    </section>
  );
}
