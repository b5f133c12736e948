import type { Localized } from '../api/types.ts';
import type { TextKey } from '../texts/texts.ts';
import { useTexts } from '../texts/useTexts.ts';

const SHORT: Readonly<Record<string, TextKey>> = {
  amanat: 'list.amanat',
  auyl: 'list.auyl',
  respublica: 'list.respublica',
  aqjol: 'list.aqjol',
  qhp: 'list.qhp',
  osdp: 'list.osdp',
  baytaq: 'list.baytaq',
  adilet: 'list.adilet',
  districts: 'list.districts',
};

/** Short names of lists, for places where the full one does not fit. */
export function useListNames() {
  const { t, say } = useTexts();
  return {
    short: ({ id, name }: { id: string; name: Localized }) => {
      const parts = id.split('+').map((part) => SHORT[part]);
      return parts.every((key) => key !== undefined)
        ? parts.map((key) => t(key)).join(' + ')
        : say(name);
    },
  };
}
