import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../api/get.ts';
import type { Territory } from '../api/types.ts';

type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

interface Feature {
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}

/** One region of the official map: the drawing, and where its figure stands. */
export interface Border {
  /** `KZ-75` or the KATO code, as the file has it. */
  code: string;
  path: string;
  centre: readonly [x: number, y: number];
}

export interface Borders {
  regions: Border[];
  width: number;
  height: number;
}

const WIDTH = 1_000;
const MARGIN = 8;

/** The address of the operator's map, which the gateway writes into the page; null without one. */
const addressOfMap = () =>
  document.querySelector<HTMLMetaElement>('meta[name="mandat-map"]')?.content ?? null;

const bordersQuery = (address: string | null) =>
  queryOptions({
    queryKey: ['borders', address],
    queryFn: async ({ signal }) =>
      bordersOf(await get<{ features: Feature[] }>(address ?? '', signal, 'default')),
    enabled: address !== null,
    staleTime: Infinity,
  });

/** The official borders, where the operator has given them. */
export function useBorders() {
  return useQuery(bordersQuery(addressOfMap())).data ?? null;
}

export const borderFor = ({ regions }: Borders, { iso, kato }: Territory) =>
  regions.find(({ code }) => code !== '' && (code === iso || code === kato));

/** Draws a GeoJSON of regions in degrees; east and north keep their measure in the middle of the map. */
export function bordersOf({ features }: { features: readonly Feature[] }): Borders {
  const shapes = features.map((feature) => ({ code: codeOf(feature), rings: ringsOf(feature) }));
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [west, east] = bounds(points.map(([longitude]) => longitude));
  const [south, north] = bounds(points.map(([, latitude]) => latitude));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * squeeze || 1);
  const project = ([longitude, latitude]: Position): readonly [number, number] => [
    MARGIN + (longitude - west) * squeeze * scale,
    MARGIN + (north - latitude) * scale,
  ];
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
    regions: shapes
      .filter(({ rings }) => rings.length > 0)
      .map(({ code, rings }) => ({
        code,
        path: rings.map((ring) => drawn(ring.map(project))).join(''),
        centre: centreOf(largest(rings).map(project)),
      })),
  };
}

function codeOf({ properties }: Feature): string {
  const known = Object.entries(properties ?? {}).find(([name]) =>
    ['iso', 'iso_3166_2', 'shapeiso', 'kato'].includes(name.toLowerCase()),
  );
  return String(known?.[1] ?? '');
}

function ringsOf({ geometry }: Feature): Ring[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates as Ring[];
  if (geometry?.type === 'MultiPolygon') return (geometry.coordinates as Ring[][]).flat();
  return [];
}

// No spread: a detailed map has more points than a call may have arguments.
const bounds = (values: readonly number[]) =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );

const drawn = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

const largest = (rings: readonly Ring[]) =>
  rings.reduce((most, ring) => (ring.length > most.length ? ring : most), rings[0] ?? []);

function centreOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const [left, right] = bounds(points.map(([x]) => x));
  const [top, bottom] = bounds(points.map(([, y]) => y));
  return [(left + right) / 2, (top + bottom) / 2];
}
