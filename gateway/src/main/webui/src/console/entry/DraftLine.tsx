import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { Draft } from './useDraft.ts';

/** Where what was typed is kept now. */
export function DraftLine({ draft }: { draft: Draft }) {
  const { t } = useTexts();
  const { recent } = useDates();
  const { state, savedAt } = draft;
  if (state === 'elsewhere') {
    return (
      <div className="draft-line draft-elsewhere" role="alert">
        <p>{t('draft.elsewhere')}</p>
        <div className="act-buttons">
          <button type="button" onClick={() => draft.settle('other')}>
            {t('draft.takeOther')}
          </button>
          <button type="button" className="quiet" onClick={() => draft.settle('this')}>
            {t('draft.keepThis')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <p className={`draft-line draft-${state}`} role="status">
      {state === 'device' && t('draft.device')}
      {state === 'server' && t('draft.server', { time: savedAt ? recent(savedAt) : '' })}
      {state === 'typing' && t('draft.typing')}
      {state === 'empty' && t('draft.empty')}
    </p>
  );
}
