import type { ReactNode } from 'react';

interface FactsProps {
  facts: readonly (readonly [title: string, value: ReactNode] | null)[];
}

/** What is known of a thing, each with its name; what is not known is left out. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
