import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';

/** How far each region is from its minimum. */
export function RegionCounter({ regions }: { regions: readonly Schema<'RegionCount'>[] }) {
  const { t, say, whole } = useTexts();
  if (regions.length === 0) return null;
  return (
    <table className="data-table compared">
      <caption className="unseen">{t('members.regions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('territory.territory')}</th>
          <th scope="col">{t('members.count')}</th>
          <th scope="col">{t('members.needed')}</th>
          <th scope="col" className="words">
            {t('protocols.state')}
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => {
          const met = region.counted >= (region.needed ?? 0);
          return (
            <tr key={region.kato}>
              <th scope="row">{say(region.name)}</th>
              <td data-title={t('members.count')}>{whole(region.counted)}</td>
              <td data-title={t('members.needed')}>{region.needed ? whole(region.needed) : '–'}</td>
              <td className="words" data-title={t('protocols.state')}>
                <span className={`state state-${met ? 'good' : 'warns'}`}>
                  {met
                    ? t('point.met')
                    : t('members.missing', { missing: whole(region.needed - region.counted) })}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
