import type { Schema } from '../../api/client.ts';

export type StationProgress = Schema<'StationProgress'>;

/** The stations whose number or name holds every word that is looked for. */
export function findStations(stations: readonly StationProgress[], looked: string) {
  const words = folded(looked).split(/\s+/).filter(Boolean);
  return stations.filter(({ station, name }) => {
    const text = folded(`${station} ${name.kk} ${name.ru} ${name.en}`);
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('kk');
