import { useEffect, useState } from 'react';

export const START = 30;
export const END = 600;
export const SPEEDS = [0.5, 1, 2, 4] as const;

const MINUTES_A_SECOND = 3;
const STEP_MINUTES = 15;
const STEP_MILLISECONDS = 1_500;
const FRAME_MILLISECONDS = 100;

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The clock of the replay, in minutes after eight in the evening: it runs, stops and can be set. For
 * readers who want no motion it goes on in steps of a quarter of an hour.
 */
export function useReplay() {
  const [minute, setMinute] = useState(START);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(1);
  const over = minute >= END;

  useEffect(() => {
    if (!playing || over) return;
    const still = prefersStillness();
    const every = still ? STEP_MILLISECONDS / speed : FRAME_MILLISECONDS;
    const forward = still ? STEP_MINUTES : (MINUTES_A_SECOND * speed * every) / 1_000;
    const timer = setInterval(() => setMinute((now) => Math.min(END, now + forward)), every);
    return () => clearInterval(timer);
  }, [playing, speed, over]);

  return {
    minute,
    playing: playing && !over,
    over,
    speed,
    choose: setSpeed,
    set: (chosen: number) => setMinute(Math.max(START, Math.min(END, chosen))),
    toggle: () => {
      if (over) setMinute(START);
      setPlaying(over || !playing);
    },
  };
}
