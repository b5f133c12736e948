import { useId } from 'react';
import type { FieldFault } from '../../api/get.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { FaultLines } from '../act/FaultLines.tsx';
import { FindingLine } from './FindingLine.tsx';
import { wholeOf, type PaperLine } from './paper.ts';
import type { Finding } from './relations.ts';
import { useLineLabel } from './useLineLabel.ts';
import { inWords } from './words.ts';

interface FigureLineProps {
  line: PaperLine;
  value: string;
  /** It has to be filled and is not, though one wanted to go on. */
  missing: boolean;
  findings: readonly Finding[];
  faults: readonly FieldFault[];
  onType: (value: string) => void;
}

/** One line of the paper: its label and article, the figure, the figure in words, and what it breaks. */
export function FigureLine({ line, value, missing, findings, faults, onType }: FigureLineProps) {
  const { t, language } = useTexts();
  const label = useLineLabel();
  const id = useId();
  const number = wholeOf(value);
  const isFigure = line.kind === 'figure' || line.kind === 'count';
  const strange = isFigure && value.trim() !== '' && number === undefined;
  const wrong =
    strange ||
    missing ||
    faults.length > 0 ||
    findings.some(({ severity }) => severity === 'error');
  const common = {
    id,
    name: line.name,
    'data-step': true,
    'aria-invalid': wrong,
    'aria-describedby': `${id}-about`,
    value,
    onChange: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div className={wrong ? 'line line-wrong' : 'line'}>
      <label htmlFor={id}>
        {label(line)}
        {line.optional && <span className="aside"> {t('act.optional')}</span>}
        {line.article && (
          <span className="line-article">{t('act.article', { article: line.article })}</span>
        )}
      </label>
      {line.kind === 'text' ? (
        <textarea rows={2} {...common} />
      ) : (
        <input
          type={line.kind === 'moment' ? 'datetime-local' : 'text'}
          className={isFigure ? 'line-figure' : ''}
          {...(isFigure ? { inputMode: 'numeric' as const } : {})}
          {...common}
        />
      )}
      <div id={`${id}-about`} className="line-about">
        {isFigure && number !== undefined && (
          <span className="line-words" lang={language === 'ru' ? 'ru' : 'kk'}>
            {inWords(number, language)}
          </span>
        )}
        {missing && <p className="fault">{t('act.missing')}</p>}
        {strange && <p className="fault">{t('entry.notWhole')}</p>}
        <FaultLines faults={faults} />
        {findings.map((finding) => (
          <FindingLine key={`${finding.relation} ${finding.fields[0]}`} finding={finding} />
        ))}
      </div>
    </div>
  );
}
