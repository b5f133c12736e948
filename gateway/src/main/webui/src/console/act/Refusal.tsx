import { useEffect, useRef } from 'react';
import { ApiError } from '../../api/get.ts';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import type { TextKey } from '../../texts/texts.ts';
import { FaultLines } from './FaultLines.tsx';

const CODES: Readonly<Record<string, TextKey>> = {
  'invalid-input': 'refusal.invalid-input',
  'malformed-body': 'refusal.invalid-input',
  'not-authenticated': 'refusal.not-authenticated',
  forbidden: 'refusal.forbidden',
  'outside-unit': 'refusal.outside-unit',
  'not-found': 'refusal.not-found',
  conflict: 'refusal.conflict',
  'already-exists': 'refusal.already-exists',
  'precondition-failed': 'refusal.precondition-failed',
  'payload-too-large': 'refusal.payload-too-large',
  'unsupported-media-type': 'refusal.unsupported-media-type',
  'rule-broken': 'refusal.rule-broken',
  unavailable: 'refusal.unavailable',
};

const NOWHERE: readonly string[] = [];

interface RefusalProps {
  error: Error | null;
  /** The fields that show their own faults; the rest is said here. */
  at?: readonly string[];
}

/** Why something was not done, and what to do; takes the focus when it appears. */
export function Refusal({ error, at = NOWHERE }: RefusalProps) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  const answered = error instanceof ApiError;
  const title = answered ? (CODES[error.code] ?? 'refusal.other') : 'refusal.offline';
  const others = answered
    ? error.faults.filter(({ field }) => !at.some((name) => (field ?? '').startsWith(name)))
    : [];
  return (
    <div role="alert" tabIndex={-1} ref={place} className="refusal">
      <Notice kind="wrong" title={t(title, { code: answered ? error.code : '' })}>
        <FaultLines faults={others} />
        {answered && error.faults.length === 0 && error.problem.detail && (
          <p lang="en" className="aside">
            {error.problem.detail}
          </p>
        )}
      </Notice>
    </div>
  );
}
