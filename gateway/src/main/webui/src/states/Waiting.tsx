import './states.css';
import { useTexts } from '../texts/useTexts.ts';

/** Keeps the place of what is being fetched. */
export function Waiting() {
  const { t } = useTexts();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{t('state.waiting')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
