// Almaty and the capital share one clock; the time zone data knows that it moved on 1 March 2024.
const KAZAKHSTAN = 'Asia/Almaty';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: KAZAKHSTAN,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as the clocks of Kazakhstan showed it on that day. */
export interface LocalMoment {
  day: number;
  month: number;
  year: number;
  time: string;
}

export function inKazakhstan(moment: string | Date): LocalMoment {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(moment)).map((part) => [part.type, part.value]),
  );
  return {
    day: Number(found['day']),
    month: Number(found['month']),
    year: Number(found['year']),
    time: `${found['hour']}:${found['minute']}`,
  };
}

/** A calendar day such as `2023-03-19`, which has no time zone. */
export function calendarDay(day: string): Omit<LocalMoment, 'time'> {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, day: date ?? 1 };
}

/** The calendar day in Kazakhstan, as `2023-03-19`. */
export function today(now = new Date()): string {
  const { day, month, year } = inKazakhstan(now);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
