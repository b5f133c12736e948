import type { ListResult } from '../api/types.ts';
import { Segments } from '../frame/Segments.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { byVotes } from '../results/seats.ts';
import { useTexts } from '../texts/useTexts.ts';
import { listOf, PLAIN_MEASURES, type Measure } from './measures.ts';

interface MeasureSwitchProps {
  lists: readonly ListResult[];
  measure: Measure;
  onChoose: (measure: Measure) => void;
}

/** Chooses what the map shows: one of four figures, or the share of a list. */
export function MeasureSwitch({ lists, measure, onChoose }: MeasureSwitchProps) {
  const { t } = useTexts();
  const { short } = useListNames();
  const plain = PLAIN_MEASURES.find((known) => known === measure) ?? null;
  const segments = PLAIN_MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }));
  return (
    <div className="measures">
      <Segments legend={t('map.show')} segments={segments} value={plain} onChoose={onChoose} />
      <label className="measure-list">
        <span>{t('measure.share')}</span>
        <select
          value={listOf(measure) ?? ''}
          onChange={(event) => onChoose(`share:${event.target.value}`)}
        >
          <option value="" disabled>
            {t('measure.choose')}
          </option>
          {byVotes(lists).map((list) => (
            <option key={list.id} value={list.id}>
              {short(list)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
