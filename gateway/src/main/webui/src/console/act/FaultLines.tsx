import type { FieldFault } from '../../api/get.ts';
import { useTexts } from '../../texts/useTexts.ts';

/** What is wrong, in the reader's language, each with its article and the line of a file. */
export function FaultLines({ faults }: { faults: readonly FieldFault[] }) {
  const { t, say } = useTexts();
  return faults.map((fault) => (
    <p key={`${fault.field} ${fault.line} ${fault.rule}`} className="fault">
      {fault.line !== undefined && fault.line !== null && (
        <b>{t('act.line', { line: fault.line })} </b>
      )}
      {say(fault.message) || fault.rule}
      {fault.article && (
        <span className="fault-article"> {t('act.article', { article: fault.article })}</span>
      )}
    </p>
  ));
}
