import type { TextKey } from '../../texts/texts.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { Finding } from './relations.ts';

/** A relation that does not hold: its number, the sentence with the figures, the article. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { t, say, whole } = useTexts();
  const figures = Object.fromEntries(
    Object.entries(finding.figures).map(([name, value]) => [name, whole(Math.trunc(value))]),
  );
  return (
    <p className={`finding finding-${finding.severity}`}>
      <b>{t(`severity.${finding.severity}`, { relation: finding.relation })}</b>{' '}
      {say(finding.message) || t(`relation.${finding.relation}` as TextKey, figures)}{' '}
      <span className="fault-article">{t('act.article', { article: finding.article })}</span>
    </p>
  );
}
