import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';

/** The photographs of a copy, asked for when they are wanted. */
export function Photos({ copy }: { copy: string }) {
  const { t, whole } = useTexts();
  const { moment } = useDates();
  const [open, setOpen] = useState(false);
  const address = `/api/copies/${copy}/photos`;
  const photos = useAskAll<Schema<'PhotoView'>>(open ? address : null);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('copies.photos')}</summary>
      {photos.data?.length === 0 && <p className="aside">{t('copies.noPhoto')}</p>}
      <ul className="steps-taken">
        {photos.data?.map(({ id, size, sha256, uploadedAt }) => (
          <li key={id}>
            <a href={`${address}/${id}`}>
              {t('copies.photo', { size: whole(Math.ceil(size / 1024)) })}
            </a>{' '}
            <span className="aside">
              {t('paperScan.hash', { at: moment(uploadedAt), hash: sha256.slice(0, 16) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
