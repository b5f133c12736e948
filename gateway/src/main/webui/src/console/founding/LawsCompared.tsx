import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';

/** The same application under the law of earlier days. */
export function LawsCompared({ id }: { id: string }) {
  const { t } = useTexts();
  const { day } = useDates();
  const laws = useAskAll<Schema<'ComparisonView'>>(`/api/applications/${id}/comparison`);
  if (!laws.data?.length) return null;
  return (
    <details>
      <summary>{t('founding.laws')}</summary>
      <ul className="steps-taken">
        {laws.data.map((law) => (
          <li key={law.on}>
            <b>{t('founding.lawOf', { day: day(law.inForceFrom) })}</b>{' '}
            <span className={`state state-${law.passes ? 'good' : 'wrong'}`}>
              {t(law.passes ? 'founding.passes' : 'founding.fails', { count: law.failing.length })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
