const addressOf = (name: string) => `mandat.stations.${name}`;

/** The stations that an observer has worked on with this device. */
export function myStations(name: string): string[] {
  return JSON.parse(localStorage.getItem(addressOf(name)) ?? '[]') as string[];
}

export function addStation(name: string, station: string) {
  const others = myStations(name).filter((one) => one !== station);
  localStorage.setItem(addressOf(name), JSON.stringify([station, ...others].slice(0, 50)));
}
