import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { Localized } from '../api/types.ts';
import { AGAINST_ALL, type Merger, type Move, type Supposition } from './supposition.ts';

interface SuppositionFormProps {
  lists: readonly { id: string; name: Localized }[];
  regimes: readonly { id: string; name: Localized }[];
  /** The law and the number of mandates as they are. */
  asItWas: { regime: string; seats: number; threshold: string };
  supposition: Supposition;
  onAsk: (supposition: Supposition) => void;
  onClear: () => void;
}

const NO_MOVE: Move = { from: '', to: '', votes: '' };
const NO_MERGER: Merger = { first: '', second: '' };
const MOST_CHANGES = 20;

/** Asks what is supposed to be otherwise: the law, the threshold, the mandates, the votes, the lists. */
export function SuppositionForm(props: SuppositionFormProps) {
  const { lists, regimes, asItWas, onAsk, onClear } = props;
  const { t, say, whole } = useTexts();
  const { short } = useListNames();
  const [typed, setTyped] = useState(props.supposition);
  const moves = typed.moves.length > 0 ? typed.moves : [NO_MOVE];
  const mergers = typed.mergers.length > 0 ? typed.mergers : [NO_MERGER];
  const change = (part: Partial<Supposition>) => setTyped({ ...typed, ...part });

  const options = lists.map((list) => (
    <option key={list.id} value={list.id}>
      {short(list)}
    </option>
  ));
  const holders = (
    <>
      <option value="">{t('whatIf.choose')}</option>
      {options}
      <option value={AGAINST_ALL}>{t('lists.againstAll')}</option>
    </>
  );
  const standing = (
    <>
      <option value="">{t('whatIf.choose')}</option>
      {options}
    </>
  );

  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(typed);
  };

  return (
    <form className="supposition" onSubmit={ask}>
      <div className="supposition-law">
        <Field label={t('whatIf.regime')}>
          {(id) => (
            <select
              id={id}
              value={typed.regime}
              onChange={(event) => change({ regime: event.target.value })}
            >
              <option value="">{t('whatIf.asItWas')}</option>
              {regimes.map((regime) => (
                <option key={regime.id} value={regime.id}>
                  {say(regime.name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('whatIf.threshold')}>
          {(id) => (
            <input
              id={id}
              inputMode="decimal"
              pattern="\s*\d{1,3}([.,]\d{1,6})?\s*"
              placeholder={asItWas.threshold}
              value={typed.threshold}
              onChange={(event) => change({ threshold: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('whatIf.seats')}>
          {(id) => (
            <input
              id={id}
              inputMode="numeric"
              pattern="\s*\d{1,4}\s*"
              placeholder={whole(asItWas.seats)}
              value={typed.seats}
              onChange={(event) => change({ seats: event.target.value })}
            />
          )}
        </Field>
      </div>

      <fieldset>
        <legend>{t('whatIf.moves')}</legend>
        {moves.map((move, index) => {
          const set = (part: Partial<Move>) =>
            change({ moves: moves.map((old, at) => (at === index ? { ...old, ...part } : old)) });
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <div className="supposition-row" key={index}>
              <Field label={t('whatIf.from')}>
                {(id) => (
                  <select id={id} value={move.from} onChange={(e) => set({ from: e.target.value })}>
                    {holders}
                  </select>
                )}
              </Field>
              <Field label={t('whatIf.to')}>
                {(id) => (
                  <select id={id} value={move.to} onChange={(e) => set({ to: e.target.value })}>
                    {holders}
                  </select>
                )}
              </Field>
              <Field label={t('whatIf.votes')}>
                {(id) => (
                  <input
                    id={id}
                    inputMode="numeric"
                    value={move.votes}
                    onChange={(e) => set({ votes: e.target.value })}
                  />
                )}
              </Field>
            </div>
          );
        })}
        {moves.length < MOST_CHANGES && (
          <button
            type="button"
            className="quiet"
            onClick={() => change({ moves: [...moves, NO_MOVE] })}
          >
            {t('whatIf.anotherMove')}
          </button>
        )}
      </fieldset>

      <fieldset>
        <legend>{t('whatIf.mergers')}</legend>
        {mergers.map((merger, index) => {
          const set = (part: Partial<Merger>) =>
            change({
              mergers: mergers.map((old, at) => (at === index ? { ...old, ...part } : old)),
            });
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <div className="supposition-row" key={index}>
              <Field label={t('whatIf.first')}>
                {(id) => (
                  <select
                    id={id}
                    value={merger.first}
                    onChange={(e) => set({ first: e.target.value })}
                  >
                    {standing}
                  </select>
                )}
              </Field>
              <Field label={t('whatIf.second')}>
                {(id) => (
                  <select
                    id={id}
                    value={merger.second}
                    onChange={(e) => set({ second: e.target.value })}
                  >
                    {standing}
                  </select>
                )}
              </Field>
            </div>
          );
        })}
        {mergers.length < MOST_CHANGES && (
          <button
            type="button"
            className="quiet"
            onClick={() => change({ mergers: [...mergers, NO_MERGER] })}
          >
            {t('whatIf.anotherMerger')}
          </button>
        )}
      </fieldset>

      <p className="supposition-ask">
        <button type="submit">{t('whatIf.ask')}</button>
        <button type="button" className="quiet" onClick={onClear}>
          {t('whatIf.clear')}
        </button>
      </p>
    </form>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="supposition-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
