// Art. 1 of the law on time zones came into force on 1 March 2024: since then the country has one clock.
const ONE_CLOCK_SINCE = '2024-03-01';

/** A time typed as the clock of Astana shows it, such as `2023-03-19T20:00`, with its offset. */
export function momentWithOffset(local: string): string {
  const seconds = local.length === 16 ? `${local}:00` : local;
  return seconds + (local >= ONE_CLOCK_SINCE ? '+05:00' : '+06:00');
}

/** A moment of the API as a field for date and time shows it, by the clock of Astana. */
export function localOf(moment: string): string {
  const offset = moment >= ONE_CLOCK_SINCE ? 5 : 6;
  return new Date(Date.parse(moment) + offset * 3_600_000).toISOString().slice(0, 16);
}

/** Today, by the clock of Astana. */
export const today = (now = Date.now()) => localOf(new Date(now).toISOString()).slice(0, 10);

/** Whole days and hours until a moment; negative when it has passed. */
export function untilThen(moment: string, now = Date.now()) {
  const hours = Math.floor((Date.parse(moment) - now) / 3_600_000);
  return { past: hours < 0, days: Math.floor(Math.abs(hours) / 24), hours: Math.abs(hours) % 24 };
}
