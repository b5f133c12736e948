import { useId, type ReactNode } from 'react';
import { ApiError } from '../../api/get.ts';
import { LANGUAGE_MARKS, LANGUAGES } from '../../texts/languages.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { partsOf, type ActField, type Typed } from './fields.ts';
import { FaultLines } from './FaultLines.tsx';

interface AskFieldProps {
  field: ActField;
  typed: Typed;
  missing: readonly string[];
  refusal: Error | null;
  onType: (name: string, value: string) => void;
}

/** A question with its hint, its answer and what is wrong with it, in this order. */
export function AskField({ field, typed, missing, refusal, onType }: AskFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const names = partsOf(field);
  const faults =
    refusal instanceof ApiError
      ? refusal.faults.filter((fault) => names.some((name) => isOf(fault.field, name)))
      : [];
  const empty = names.some((name) => missing.includes(name));
  const wrong = empty || faults.length > 0;
  const about = `${id}-about`;
  const described = field.hint || wrong ? { 'aria-describedby': about } : {};
  const input = (name: string, extra: { 'aria-label'?: string } = {}) => (
    <Input
      field={field}
      id={extra['aria-label'] ? `${id}-${name}` : id}
      name={name}
      value={typed[name] ?? ''}
      wrong={wrong}
      onType={(value) => onType(name, value)}
      {...described}
      {...extra}
    />
  );

  if (field.kind === 'yes') {
    return (
      <Shell wrong={wrong}>
        <label className="ask-yes">
          {input(field.name)}
          <span>{t(field.label)}</span>
        </label>
        <About id={about} field={field} empty={empty} faults={faults} />
      </Shell>
    );
  }
  return (
    <Shell wrong={wrong}>
      {field.kind === 'languages' ? (
        <fieldset className="ask-languages">
          <legend>{t(field.label)}</legend>
          {LANGUAGES.map((language) => (
            <label key={language}>
              <span>{LANGUAGE_MARKS[language]}</span>
              {input(`${field.name}.${language}`, {
                'aria-label': `${t(field.label)}, ${t(`language.${language}`)}`,
              })}
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <label htmlFor={id}>
            {t(field.label)}
            {field.optional && <span className="aside"> {t('act.optional')}</span>}
          </label>
          {input(field.name)}
        </>
      )}
      <About id={about} field={field} empty={empty} faults={faults} />
    </Shell>
  );
}

const isOf = (field: string | undefined, name: string) =>
  field === name || (field ?? '').startsWith(`${name}[`) || (field ?? '').endsWith(`.${name}`);

function Shell({ wrong, children }: { wrong: boolean; children: ReactNode }) {
  return <div className={wrong ? 'ask ask-wrong' : 'ask'}>{children}</div>;
}

interface AboutProps {
  id: string;
  field: ActField;
  empty: boolean;
  faults: ApiError['faults'];
}

function About({ id, field, empty, faults }: AboutProps) {
  const { t } = useTexts();
  return (
    <div id={id} className="ask-about">
      {field.hint && <p className="aside">{t(field.hint)}</p>}
      {empty && <p className="fault">{t('act.missing')}</p>}
      <FaultLines faults={faults} />
    </div>
  );
}

interface InputProps {
  field: ActField;
  id: string;
  name: string;
  value: string;
  wrong: boolean;
  onType: (value: string) => void;
}

function Input({ field, value, wrong, onType, ...rest }: InputProps) {
  const { t } = useTexts();
  const common = { ...rest, 'aria-invalid': wrong };
  const typing = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  switch (field.kind) {
    case 'text':
      return <textarea rows={3} {...common} value={value} onChange={typing} />;
    case 'choice':
      return (
        <select {...common} value={value} onChange={typing}>
          <option value="">{t('act.choose')}</option>
          {field.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case 'yes':
      return (
        <input
          type="checkbox"
          {...common}
          checked={value === 'yes'}
          onChange={(event) => onType(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'day':
      return <input type="date" {...common} value={value} onChange={typing} />;
    case 'moment':
      return <input type="datetime-local" step={1} {...common} value={value} onChange={typing} />;
    case 'whole':
      return <input inputMode="numeric" {...common} value={value} onChange={typing} />;
    default:
      return <input type="text" autoComplete="off" {...common} value={value} onChange={typing} />;
  }
}
