import { calendarDay, inKazakhstan } from '../format/dates.ts';
import type { TextKey } from './texts.ts';
import { useTexts } from './useTexts.ts';

/** Writes days and moments in the words of the language and the time of Kazakhstan. */
export function useDates() {
  const { t } = useTexts();
  const inWords = ({ day, month, year }: { day: number; month: number; year: number }) =>
    t('date.day', { day, year, month: t(`date.month.${month}` as TextKey) });

  return {
    day: (text: string) => inWords(text.includes('T') ? inKazakhstan(text) : calendarDay(text)),
    moment: (text: string) => {
      const moment = inKazakhstan(text);
      return t('date.moment', { day: inWords(moment), time: moment.time });
    },
    /** The hour alone for a moment of today, else with its day. */
    recent: (text: string, now = new Date()) => {
      const moment = inKazakhstan(text);
      const today = inWords(inKazakhstan(now));
      return inWords(moment) === today
        ? moment.time
        : t('date.moment', { day: inWords(moment), time: moment.time });
    },
  };
}
