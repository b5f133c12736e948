import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { AskField } from '../act/AskField.tsx';
import { Refusal } from '../act/Refusal.tsx';
import { FindingLine } from './FindingLine.tsx';
import { wholeOf, type PaperLine, type Typed } from './paper.ts';
import type { Finding } from './relations.ts';
import { useLineLabel } from './useLineLabel.ts';
import { inWords } from './words.ts';

interface CheckAnswersProps {
  lines: readonly PaperLine[];
  typed: Typed;
  findings: readonly Finding[];
  refusal: Error | null;
  busy: boolean;
  onType: (changes: Typed) => void;
  onBack: () => void;
  onSend: () => void;
}

/** What was typed, to be held against the paper once more; what is unusual is explained here. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { t, whole, language } = useTexts();
  const { lines, typed, findings, refusal, busy, onType, onBack, onSend } = props;
  const label = useLineLabel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const actions = findings.filter(({ severity }) => severity === 'action');
  const ready =
    (errors.length === 0 || typed['paperSaysSo'] === 'yes') &&
    warnings.every(({ relation }) => typed[`explanations.${relation}`]?.trim());

  return (
    <section className="check-answers">
      <h2 ref={heading} tabIndex={-1}>
        {t('answers.title')}
      </h2>
      <Refusal error={refusal} />
      <table className="data-table compared">
        <caption className="unseen">{t('answers.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answers.line')}</th>
            <th scope="col">{t('answers.figure')}</th>
            <th scope="col" className="words">
              {t('answers.words')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const value = typed[line.name] ?? '';
            const number =
              line.kind === 'figure' || line.kind === 'count' ? wholeOf(value) : undefined;
            return (
              <tr key={line.name}>
                <th scope="row">{label(line)}</th>
                <td data-title={t('answers.figure')}>
                  {number === undefined ? value.replace('T', ' ') || '–' : whole(number)}
                </td>
                <td
                  className="words"
                  data-title={t('answers.words')}
                  lang={language === 'ru' ? 'ru' : 'kk'}
                >
                  {number === undefined ? '' : inWords(number, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {actions.map((finding) => (
        <FindingLine key={finding.relation} finding={finding} />
      ))}
      {warnings.map((finding) => (
        <div key={finding.relation}>
          <FindingLine finding={finding} />
          <AskField
            field={{
              name: `explanations.${finding.relation}`,
              label: 'answers.explain',
              hint: 'answers.explainMore',
              kind: 'text',
            }}
            typed={typed}
            missing={[]}
            refusal={refusal}
            onType={(name, value) => onType({ [name]: value })}
          />
        </div>
      ))}
      {errors.length > 0 && (
        <div>
          {errors.map((finding) => (
            <FindingLine key={`${finding.relation} ${finding.fields[0]}`} finding={finding} />
          ))}
          <AskField
            field={{
              name: 'paperSaysSo',
              label: 'answers.paperSaysSo',
              hint: 'answers.paperSaysSoMore',
              kind: 'yes',
            }}
            typed={typed}
            missing={[]}
            refusal={null}
            onType={(name, value) => onType({ [name]: value })}
          />
        </div>
      )}
      <div className="act-buttons">
        <button type="button" disabled={!ready || busy} onClick={onSend}>
          {t(busy ? 'answers.sending' : 'answers.send')}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {t('answers.back')}
        </button>
        {!ready && <span className="aside">{t('answers.notReady')}</span>}
      </div>
    </section>
  );
}
