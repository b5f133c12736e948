import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { useAnnounce } from '../act/announce.ts';
import { Refusal } from '../act/Refusal.tsx';
import { write } from '../api/write.ts';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileSendProps {
  label: string;
  /** Where a file of each kind goes. */
  to: Readonly<Record<string, string>>;
  accept: string;
  hint?: string;
  onDone?: (answer: unknown) => void;
}

/** Sends a file as it is; its faults come back line by line. */
export function FileSend({ label, to, accept, hint, onDone }: FileSendProps) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const queries = useQueryClient();
  const announce = useAnnounce();

  const send = async (file: File | undefined) => {
    if (!file) return;
    const type = file.name.toLowerCase().endsWith('.xlsx') ? XLSX : CSV;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await write('POST', to[type] ?? '', { file, type });
      announce(t('file.done'));
      void queries.invalidateQueries();
      onDone?.(answer);
    } catch (failure) {
      setRefusal(failure as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="file-send">
      <label className="picture-choice">
        <span>{label}</span>
        <input
          type="file"
          accept={accept}
          disabled={busy}
          onChange={(event) => {
            void send(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {hint && <p className="aside">{hint}</p>}
      {busy && <p role="status">{t('file.busy')}</p>}
      <Refusal error={refusal} />
    </div>
  );
}
