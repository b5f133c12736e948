import { expect, test } from 'vitest';
import type { PapersView } from './Papers.tsx';
import { paperCounts } from './paperCounts.ts';

test('papers are counted by kind; those with a defect are missing again', () => {
  const papers = {
    complete: false,
    missing: [{ kind: 'consent', person: 2 }, { kind: 'minutes' }],
    papers: [
      { kind: 'consent', person: 1, state: 'filed' },
      { kind: 'consent', person: 2, state: 'defective' },
      { kind: 'biography', person: 1, state: 'accepted' },
    ],
  } as PapersView;
  expect(paperCounts(papers)).toEqual([
    { kind: 'consent', missing: 1, filed: 1, accepted: 0 },
    { kind: 'minutes', missing: 1, filed: 0, accepted: 0 },
    { kind: 'biography', missing: 0, filed: 0, accepted: 1 },
  ]);
});
