import { useId } from 'react';
import type { Schema } from '../api/client.ts';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Grounds } from './Grounds.tsx';
import { differencesOf, type Provision } from './provisions.ts';
import { useRegime } from './useRegime.ts';
import { useProvisionWords } from './useProvisionWords.ts';

interface LawComparisonProps {
  regimes: readonly Schema<'RegimeSummary'>[];
  left: string;
  right: string;
  onChoose: (side: 'left' | 'right', regime: string) => void;
}

/** Two regimes line by line; only the lines that differ are shown. */
export function LawComparison({ regimes, left, right, onChoose }: LawComparisonProps) {
  const { t, say } = useTexts();
  const words = useProvisionWords();
  const one = useRegime(left);
  const other = useRegime(right);
  const differing =
    one.data && other.data
      ? differencesOf(one.data.law, other.data.law).filter(({ same }) => !same)
      : null;
  const names = [one.data, other.data].map((regime) => say(regime?.regime.name));

  return (
    <section id="comparison">
      <h2>{t('law.comparison')}</h2>
      <div className="law-sides">
        <Side side="left" value={left} regimes={regimes} onChoose={onChoose} />
        <Side side="right" value={right} regimes={regimes} onChoose={onChoose} />
      </div>
      {!differing && <Waiting />}
      {differing?.length === 0 && <p role="status">{t('law.noDifference')}</p>}
      {differing && differing.length > 0 && (
        <table className="data-table compared law-table law-sides-table">
          <caption>{t('law.differing', { count: differing.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('law.provision')}</th>
              {names.map((name, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <th scope="col" className="words" key={index}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map(({ line, left: before, right: after }) => {
              const known = before ?? after;
              return (
                <tr key={line}>
                  <th scope="row">{known && words.name(known)}</th>
                  <Value provision={before} title={names[0] ?? ''} />
                  <Value provision={after} title={names[1] ?? ''} />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Value({ provision, title }: { provision: Provision | null; title: string }) {
  const words = useProvisionWords();
  return (
    <td className="words" data-title={title}>
      {provision ? (
        <>
          <strong>{words.value(provision)}</strong> <Grounds provided={provision} />
        </>
      ) : (
        '–'
      )}
    </td>
  );
}

interface SideProps extends Pick<LawComparisonProps, 'regimes' | 'onChoose'> {
  side: 'left' | 'right';
  value: string;
}

function Side({ side, value, regimes, onChoose }: SideProps) {
  const { t, say } = useTexts();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{t(`law.side.${side}`)}</label>
      <select id={id} value={value} onChange={(event) => onChoose(side, event.target.value)}>
        {regimes.map((regime) => (
          <option key={regime.id} value={regime.id}>
            {say(regime.name)}
          </option>
        ))}
      </select>
    </div>
  );
}
