import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../../texts/useTexts.ts';
import { useSessionIsOver } from '../api/session.ts';

/** Says that the session is over, and leads through the login back to this place. */
export function SessionOver() {
  const { t } = useTexts();
  const over = useSessionIsOver();
  const { pathname, search } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (over && !dialog.current?.open) dialog.current?.showModal();
  }, [over]);

  if (!over) return null;
  return (
    <dialog ref={dialog} className="act" aria-label={t('session.over')}>
      <div className="act-form">
        <h2>{t('session.over')}</h2>
        <p>{t('session.kept')}</p>
        <p>
          <a className="button" href={`/login?to=${encodeURIComponent(pathname + search)}`}>
            {t('frame.signIn')}
          </a>
        </p>
      </div>
    </dialog>
  );
}
