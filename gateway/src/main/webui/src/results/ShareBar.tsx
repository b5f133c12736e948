import { classOf } from '../lists/marks.ts';
import type { ShareScale } from './shareScale.ts';

interface ShareBarProps {
  scale: ShareScale;
  share: string | null;
  id?: string;
  /** A share that is no list's. */
  plain?: boolean;
  /** Written at the barrier, once in a table. */
  label?: string;
}

const HEIGHT = 12;

/** A share as a bar with the barrier drawn across; the figure itself stands beside it. */
export function ShareBar({ scale, share, id, plain = false, label }: ShareBarProps) {
  const width = (100 * Number(share ?? 0)) / scale.full;
  return (
    <span className="share-bar">
      {share !== null && (
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          <rect
            className={plain ? 'bar-plain' : `bar ${id ? classOf(id) : ''}`}
            width={`${width}%`}
            height={HEIGHT}
            rx="1"
          />
        </svg>
      )}
      {scale.threshold !== null && (
        <span className="barrier" style={{ left: `${(100 * scale.threshold) / scale.full}%` }}>
          {label}
        </span>
      )}
    </span>
  );
}
