import type { Result } from '../api/types.ts';
import { percentOf } from '../format/fractions.ts';
import type { Texts } from '../texts/texts.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';

/** One sentence that states the case: how far the count is, or that it is final and by which decision. */
export function useCaseSentence(result: Result): string {
  const texts = useTexts();
  const dates = useDates();
  const { t, whole } = texts;
  const expected = whole(result.protocolsExpected);
  const said = {
    received: whole(result.protocolsReceived),
    expected,
    percent: received(result, texts),
  };

  if (result.status === 'certified' && result.certified) {
    const { at, decisionNumber } = result.certified;
    return t('case.certified', { ...said, day: dates.day(at), decision: decisionNumber });
  }
  if (result.status === 'repeat-voting-ordered' || result.status === 'repeat-elections-ordered') {
    return t(`case.${result.status}`, { decision: result.decision?.decisionNumber ?? '–' });
  }
  if (result.status === 'superseded') return t('case.superseded');
  if (result.protocolsReceived === 0) return t('case.none', { expected });
  return result.protocolsReceived < result.protocolsExpected
    ? t('case.counting', said)
    : t('case.complete', { expected });
}

/** Share of the protocols received; never 100 % before the last one is in. */
function received({ protocolsReceived, protocolsExpected }: Result, { percent }: Texts): string {
  const share = percentOf(protocolsReceived, protocolsExpected, 1);
  const complete = protocolsReceived >= protocolsExpected;
  return percent(share === '100.0' && !complete ? '99.9' : share);
}
