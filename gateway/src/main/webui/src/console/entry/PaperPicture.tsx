// The enlarged picture is wider than its frame: the keyboard scrolls it.
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts.ts';

/** The picture of the signed paper, on this device until the entry is sent. */
export interface Picture {
  file: File;
  /** Pictures are shown beside the form; a PDF is only named. */
  shown: string | null;
}

const LARGEST = 10 * 1024 * 1024;

interface PaperPictureProps {
  picture: Picture | null;
  onChoose: (picture: Picture | null) => void;
}

/** The scan or photo of the paper beside the form. */
export function PaperPicture({ picture, onChoose }: PaperPictureProps) {
  const { t } = useTexts();
  const [zoom, setZoom] = useState(1);
  const [tooLarge, setTooLarge] = useState(false);

  const choose = (file: File | undefined) => {
    setTooLarge(file !== undefined && file.size > LARGEST);
    if (!file || file.size > LARGEST) return onChoose(null);
    if (!file.type.startsWith('image/')) return onChoose({ file, shown: null });
    const reader = new FileReader();
    reader.addEventListener('load', () => onChoose({ file, shown: String(reader.result) }));
    reader.readAsDataURL(file);
  };

  return (
    <aside className="picture" aria-label={t('paperScan.title')}>
      <label className="picture-choice">
        <span>{t('paperScan.choose')}</span>
        <input
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
      <p className="aside">{t('paperScan.more')}</p>
      {tooLarge && <p className="fault">{t('paperScan.tooLarge')}</p>}
      {picture?.shown && (
        <>
          <div className="act-buttons">
            <button type="button" className="quiet" onClick={() => setZoom(zoom * 1.25)}>
              {t('paperScan.larger')}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => setZoom(Math.max(zoom / 1.25, 1))}
            >
              {t('paperScan.smaller')}
            </button>
          </div>
          <div
            className="picture-frame"
            tabIndex={0}
            role="group"
            aria-label={t('paperScan.title')}
          >
            <img
              src={picture.shown}
              alt={t('paperScan.title')}
              style={{ width: `${zoom * 100}%` }}
            />
          </div>
        </>
      )}
    </aside>
  );
}
