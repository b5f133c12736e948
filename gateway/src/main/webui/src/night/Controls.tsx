import { Segments } from '../frame/Segments.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { END, SPEEDS, START, type useReplay } from './useReplay.ts';

interface ControlsProps {
  replay: ReturnType<typeof useReplay>;
  clock: string;
}

const QUARTER = 15;

/** Play and pause, a quarter of an hour on or back, the whole night as a slider, and the speed. */
export function Controls({ replay, clock }: ControlsProps) {
  const { t, decimal } = useTexts();
  const speeds = SPEEDS.map((speed) => ({
    value: String(speed),
    label: `×${decimal(String(speed))}`,
    name: t('night.times', { speed: decimal(String(speed)) }),
  }));
  return (
    <div className="night-controls">
      <button type="button" className="night-play" onClick={replay.toggle}>
        {t(replay.playing ? 'night.pause' : replay.over ? 'night.again' : 'night.play')}
      </button>
      <button type="button" className="quiet" onClick={() => replay.set(replay.minute - QUARTER)}>
        {t('night.back')}
      </button>
      <button type="button" className="quiet" onClick={() => replay.set(replay.minute + QUARTER)}>
        {t('night.forward')}
      </button>
      <Segments
        legend={t('night.speed')}
        segments={speeds}
        value={String(replay.speed)}
        onChoose={(speed) => replay.choose(Number(speed))}
      />
      <input
        type="range"
        className="night-slider"
        aria-label={t('night.moment')}
        aria-valuetext={clock}
        min={START}
        max={END}
        step={1}
        value={Math.round(replay.minute)}
        onChange={(event) => replay.set(Number(event.target.value))}
      />
    </div>
  );
}
