import { useEffect, useState } from 'react';

/** State that outlives a visit to the login page, in this tab alone; `null` forgets it. */
export function useKept<Value>(
  key: string,
  initial: Value,
): [Value, (value: Value) => void, () => void] {
  const place = `mandat.kept.${key}`;
  const [value, setValue] = useState<Value>(() => read(place) ?? initial);

  useEffect(() => {
    setValue(read<Value>(place) ?? initial);
    // The first value belongs to the place; it is no reason to read again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);

  const keep = (next: Value) => {
    sessionStorage.setItem(place, JSON.stringify(next));
    setValue(next);
  };
  const forget = () => {
    sessionStorage.removeItem(place);
    setValue(initial);
  };
  return [value, keep, forget];
}

function read<Value>(place: string): Value | undefined {
  const kept = sessionStorage.getItem(place);
  return kept === null ? undefined : (JSON.parse(kept) as Value);
}
