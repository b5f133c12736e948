import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Refusal } from '../act/Refusal.tsx';
import { useMe } from '../account/unit.ts';
import { useAskAll } from '../api/asking.ts';
import { write } from '../api/write.ts';

/** The scans of a protocol's signed paper, each with its hash; its commissions add more. */
export function Scans({ protocol }: { protocol: string }) {
  const { t, whole } = useTexts();
  const { moment } = useDates();
  const me = useMe();
  const address = `/api/protocols/${protocol}/scans`;
  const scans = useAskAll<Schema<'ScanView'>>(address);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const queries = useQueryClient();

  const add = async (file: File | undefined) => {
    if (!file) return;
    try {
      await write('POST', address, { file, type: file.type });
      setRefusal(null);
      void queries.invalidateQueries();
    } catch (failure) {
      setRefusal(failure as Error);
    }
  };

  return (
    <section>
      <h2>{t('paperScan.title')}</h2>
      <Refusal error={refusal} />
      {scans.data?.length === 0 && <p className="aside">{t('paperScan.none')}</p>}
      <ul className="steps-taken">
        {scans.data?.map((scan) => (
          <li key={scan.id}>
            <a href={`${address}/${scan.id}`}>
              {t('paperScan.version', {
                version: scan.version,
                size: whole(Math.ceil(scan.size / 1024)),
              })}
            </a>{' '}
            <span className="aside">
              {t('paperScan.hash', { at: moment(scan.uploadedAt), hash: scan.sha256.slice(0, 16) })}
            </span>
          </li>
        ))}
      </ul>
      {me.has('precinct', 'territorial') && (
        <label className="picture-choice">
          <span>{t('paperScan.choose')}</span>
          <input
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            onChange={(event) => void add(event.currentTarget.files?.[0])}
          />
        </label>
      )}
    </section>
  );
}
