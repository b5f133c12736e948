import { useId, type ReactNode } from 'react';

interface Segment<Value extends string> {
  value: Value;
  label: ReactNode;
  /** The spoken name where the label is only a sign. */
  name?: string;
  lang?: string;
}

interface SegmentsProps<Value extends string> {
  legend: string;
  segments: readonly Segment<Value>[];
  value: Value | null;
  onChoose: (value: Value) => void;
  legendShown?: boolean;
}

/** A choice of one among few, all of them in sight. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, segments, value, onChoose, legendShown = false } = props;
  const group = useId();
  return (
    <fieldset className="segments">
      <legend className={legendShown ? 'segments-legend' : 'unseen'}>{legend}</legend>
      <div className="segments-row">
        {segments.map((segment) => (
          <label key={segment.value} lang={segment.lang} title={segment.name}>
            <input
              type="radio"
              name={group}
              value={segment.value}
              checked={segment.value === value}
              aria-label={segment.name}
              onChange={() => onChoose(segment.value)}
            />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
