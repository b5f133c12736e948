import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';

/** A list against its cap and its quota, as bars and in figures. */
export function ListFigures({ figures }: { figures: Schema<'ListFigures'> }) {
  const { t, whole } = useTexts();
  const { persons, cap, counted, required, women, youth, disability } = figures;
  return (
    <dl className="quota">
      <dt>{t('deskQuota.persons')}</dt>
      <dd>
        {cap ? t('board.of', { count: whole(persons), all: whole(cap) }) : whole(persons)}
        {cap > 0 && <meter min={0} max={cap} value={persons} aria-label={t('deskQuota.persons')} />}
      </dd>
      <dt>{t('deskQuota.counted')}</dt>
      <dd>
        {required
          ? t('deskQuota.of', { count: whole(counted), required: whole(required) })
          : whole(counted)}
        {required > 0 && (
          <meter
            min={0}
            max={Math.max(required, counted)}
            low={required}
            optimum={Math.max(required, counted)}
            value={counted}
            aria-label={t('deskQuota.counted')}
          />
        )}
      </dd>
      <dt>{t('group.women')}</dt>
      <dd>{whole(women)}</dd>
      <dt>{t('group.youth')}</dt>
      <dd>{whole(youth)}</dd>
      <dt>{t('group.disability')}</dt>
      <dd>{whole(disability)}</dd>
    </dl>
  );
}
