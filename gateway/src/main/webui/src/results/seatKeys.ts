import type { Seat } from './seats.ts';

/** Where a key leads from one seat; null for keys that do not walk. */
export function nextSeat(key: string, index: number, seats: readonly Seat[]): number | null {
  const last = seats.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return firstOfNextList(index, seats);
    case 'PageUp':
      return firstOfPreviousList(index, seats);
    default:
      return null;
  }
}

function firstOfNextList(index: number, seats: readonly Seat[]): number {
  const next = seats.findIndex((seat, at) => at > index && seat.list.id !== seats[index]?.list.id);
  return next < 0 ? seats.length - 1 : next;
}

function firstOfPreviousList(index: number, seats: readonly Seat[]): number {
  const startOf = (at: number) => seats.findIndex((seat) => seat.list.id === seats[at]?.list.id);
  const start = startOf(index);
  return start < index || start <= 0 ? Math.max(start, 0) : startOf(start - 1);
}
