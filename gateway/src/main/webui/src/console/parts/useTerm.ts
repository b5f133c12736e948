import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { untilThen } from '../format/moments.ts';

/** How long a term still runs, counted down in words. */
export function useTerm() {
  const { t } = useTexts();
  const { day, moment } = useDates();
  return (until: string) => {
    const isDay = !until.includes('T');
    // A term set by its day ends with that day in Kazakhstan.
    const { past, days, hours } = untilThen(isDay ? `${until}T23:59:59+05:00` : until);
    const when = isDay ? day(until) : moment(until);
    if (past) return t('term.past', { when });
    return days > 0
      ? t('term.days', { when, count: days })
      : t('term.hours', { when, count: hours });
  };
}
