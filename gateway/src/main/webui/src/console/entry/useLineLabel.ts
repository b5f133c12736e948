import { useTexts } from '../../texts/useTexts.ts';
import type { PaperLine } from './paper.ts';

/** How the paper calls a line. */
export function useLineLabel() {
  const { t, say } = useTexts();
  return (line: PaperLine) =>
    line.option ? say(line.option.name) : t(line.label, { number: line.number ?? 0 });
}
