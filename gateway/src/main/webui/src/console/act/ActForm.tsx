import { useRef, useState, type SubmitEvent } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { write } from '../api/write.ts';
import type { ActProps } from './Act.tsx';
import { AskField } from './AskField.tsx';
import { bodyOf, missingOf, partsOf, type Typed } from './fields.ts';
import { Refusal } from './Refusal.tsx';
import { useKept } from './useKept.ts';

interface ActFormProps extends ActProps {
  keptAs: string;
  onDone: (answer: unknown) => void;
  onLeave?: () => void;
}

/** The questions of an act on one page; a refusal is shown at the field it speaks of. */
export function ActForm(props: ActFormProps) {
  const { t } = useTexts();
  const { fields, fixed = {}, shape, to, method = 'POST', keptAs, onDone, onLeave } = props;
  const [typed, keep, forget] = useKept<Typed>(keptAs, initialOf(fields));
  const [refusal, setRefusal] = useState<Error | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const sent = useRef({ content: '', key: '' });

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const empty = missingOf(fields, typed);
    setMissing(empty);
    if (empty[0]) {
      form.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
      return;
    }
    const body = { ...fixed, ...bodyOf(fields, typed) };
    const json = shape ? shape(body, typed) : body;
    setBusy(true);
    try {
      const answer = await write(method, to, { json }, keyFor(JSON.stringify(json)));
      forget();
      onDone(answer);
    } catch (error) {
      setRefusal(error as Error);
    } finally {
      setBusy(false);
    }
  };

  // The same content sent again is done once; other content is another request.
  const keyFor = (content: string) => {
    if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() };
    return sent.current.key;
  };

  return (
    <form className="act-form" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{props.title}</h2>
      {props.intro && <p>{props.intro}</p>}
      <Refusal error={refusal} at={fields.flatMap(partsOf)} />
      {fields.map((field) => (
        <AskField
          key={field.name}
          field={field}
          typed={typed}
          missing={missing}
          refusal={refusal}
          onType={(name, value) => keep({ ...typed, [name]: value })}
        />
      ))}
      <div className="act-buttons">
        <button type="submit" className={props.grave ? 'grave' : ''} disabled={busy}>
          {props.label ?? props.title}
        </button>
        {onLeave && (
          <button type="button" className="quiet" onClick={onLeave}>
            {t('act.leave')}
          </button>
        )}
      </div>
    </form>
  );
}

const initialOf = (fields: ActFormProps['fields']): Typed =>
  Object.fromEntries(fields.map((field) => [field.name, field.initial ?? '']));
