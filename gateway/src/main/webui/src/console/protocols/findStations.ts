import type { Schema } from '../../api/client.ts';

type StationView = Schema<'StationView'>;
type ProtocolRow = Schema<'ProtocolRow'>;

export interface StationRow {
  station: StationView;
  row: ProtocolRow | undefined;
}

interface Filter {
  station: string | null;
  /** A state, `missing` for none entered, or empty for any. */
  state: string;
  looked: string;
}

/** The stations that fit, each with its protocol. */
export function findStations(
  stations: readonly StationView[],
  rows: readonly ProtocolRow[],
  { station, state, looked }: Filter,
): StationRow[] {
  const byStation = new Map(rows.map((row) => [row.station, row]));
  const words = folded(looked).split(/\s+/).filter(Boolean);
  return stations
    .filter(({ id }) => station === null || id === station)
    .map((place) => ({ station: place, row: byStation.get(place.id) }))
    .filter(({ row }) => state === '' || (row ? row.state === state : state === 'missing'))
    .filter(({ station: { id, name } }) => {
      const text = folded(`${id} ${name.kk} ${name.ru} ${name.en}`);
      return words.every((word) => text.includes(word));
    });
}

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('kk');
