import { useState } from 'react';
import { toCsv } from '../format/csv.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { Cell } from './columns.ts';

/** Copies figures as CSV, and says whether the browser allowed it. */
export function CopyCsv({ rows, label }: { rows: () => Cell[][]; label?: string }) {
  const { t } = useTexts();
  const [answer, setAnswer] = useState<'table.copied' | 'table.notCopied' | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toCsv(rows()));
      setAnswer('table.copied');
    } catch {
      setAnswer('table.notCopied');
    }
  };

  return (
    <p className="copy">
      <button type="button" className="quiet" onClick={() => void copy()}>
        {label ?? t('table.copy')}
      </button>
      <span role="status">{answer && t(answer)}</span>
    </p>
  );
}
