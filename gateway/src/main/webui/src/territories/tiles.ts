/** Column and row of a tile, from the north-west. */
export type TilePlace = readonly [column: number, row: number];

export const COLUMNS = 6;

// A schematic drawing: 20 equal tiles, neighbours beside each other as far as squares allow; abroad stands apart.
export const TILES: Readonly<Record<string, TilePlace>> = {
  'KZ-59': [4, 1],
  'KZ-27': [1, 2],
  'KZ-15': [2, 2],
  'KZ-39': [3, 2],
  'KZ-11': [4, 2],
  'KZ-71': [5, 2],
  'KZ-55': [6, 2],
  'KZ-23': [1, 3],
  'KZ-62': [3, 3],
  'KZ-35': [4, 3],
  'KZ-10': [5, 3],
  'KZ-63': [6, 3],
  'KZ-47': [1, 4],
  'KZ-43': [3, 4],
  'KZ-31': [4, 4],
  'KZ-19': [5, 4],
  'KZ-33': [6, 4],
  'KZ-61': [3, 5],
  'KZ-79': [4, 5],
  'KZ-75': [5, 5],
  abroad: [1, 5],
};
