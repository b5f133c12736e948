import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ApiError } from '../../api/get.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { Option } from '../contests/useOptions.ts';
import { Refusal } from '../act/Refusal.tsx';
import { FigureLine } from './FigureLine.tsx';
import { lineOf } from './findings.ts';
import { isWithin, linesOf, wholeOf, type PaperPart, type Typed } from './paper.ts';
import { baseOf, type Finding } from './relations.ts';

interface PaperFormProps {
  parts: readonly PaperPart[];
  options: readonly Option[];
  typed: Typed;
  findings: readonly Finding[];
  refusal: Error | null;
  /** What is empty may stay empty. */
  partial?: boolean;
  doneLabel?: string;
  children?: ReactNode;
  onType: (changes: Typed) => void;
  onDone: () => void;
}

/** The paper on the screen: the same order, the same words; Enter goes on, Shift+Enter back. */
export function PaperForm(props: PaperFormProps) {
  const { t, whole } = useTexts();
  const { parts, options, typed, findings, refusal, onType, onDone } = props;
  const place = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const names = linesOf(parts).map(({ name }) => name);
  const base = baseOf(typed, options);

  const walk = (event: KeyboardEvent<HTMLFormElement>) => {
    const here = event.target as HTMLElement;
    if (event.key !== 'Enter' || !here.matches('input, select, textarea')) return;
    if (here.matches('textarea') && !event.ctrlKey && !event.shiftKey) return;
    event.preventDefault();
    const steps = [...(place.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
    const next = steps[steps.indexOf(here) + (event.shiftKey ? -1 : 1)];
    next?.focus();
    if (next instanceof HTMLInputElement && next.type === 'text') next.select();
  };

  const empty = linesOf(parts).filter(
    ({ name, kind, optional }) =>
      !props.partial &&
      !optional &&
      (kind === 'figure' || name === 'members') &&
      wholeOf(typed[name]) === undefined,
  );

  return (
    // The fields inside are what is interactive; the form only hears which key moves on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={place}
      className="paper"
      noValidate
      autoComplete="off"
      onKeyDown={walk}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const [first] = empty;
        if (first) place.current?.querySelector<HTMLElement>(`[name="${first.name}"]`)?.focus();
        else onDone();
      }}
    >
      <Refusal error={refusal} at={names} />
      {parts.map((part) => (
        <fieldset key={part.title} className="paper-part">
          <legend>{t(part.title)}</legend>
          {part.lines.map((line) => (
            <FigureLine
              key={line.name}
              line={line}
              value={typed[line.name] ?? ''}
              missing={asked && empty.includes(line)}
              findings={findings.filter((one) => lineOf(one, names, isWithin) === line.name)}
              faults={
                refusal instanceof ApiError
                  ? refusal.faults.filter(({ field }) => field === line.name)
                  : []
              }
              onType={(value) => onType({ [line.name]: value })}
            />
          ))}
          {part.title === 'paper.votes' && base !== undefined && (
            <p className="paper-base">{t('paper.base', { base: whole(base) })}</p>
          )}
        </fieldset>
      ))}
      {props.children}
      <div className="act-buttons">
        <button type="submit" data-step>
          {props.doneLabel ?? t('entry.check')}
        </button>
        {empty.length > 0 && (
          <span className="aside">{t('entry.empty', { count: empty.length })}</span>
        )}
      </div>
    </form>
  );
}
