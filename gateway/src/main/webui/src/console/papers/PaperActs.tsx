import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { REASON } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';
import { useMe } from '../account/unit.ts';
import type { PaperKind } from './paperCounts.ts';
import type { PapersView } from './Papers.tsx';

const RECEIPT: PaperKind = 'deposit-receipt';
const AMOUNT: ActField = { name: 'amount', label: 'papers.amount', kind: 'whole' };
const NUMBER: ActField = { name: 'number', label: 'papers.number', optional: true };

// Whoever has no spouse says so instead of bringing the spouse's certificate.
const SINGLE: readonly PaperKind[] = ['no-spouse'];

interface PaperActsProps {
  address: string;
  papers: PapersView;
}

/** What may be done about the papers: whoever stands brings them, the commission examines them. */
export function PaperActs({ address, papers: { missing, papers } }: PaperActsProps) {
  const { t } = useTexts();
  const me = useMe();
  const done = t('decide.done');
  const decides = me.has('central', 'territorial', 'district');
  const waiting = papers.filter(({ state }) => state === 'filed').length;
  const kinds = [...new Set<PaperKind>(missing.map(({ kind }) => kind))];
  const choices = [...kinds, ...(kinds.includes('tax-certificate-of-spouse') ? SINGLE : [])];
  return (
    <div className="act-buttons">
      {missing.length > 0 && (
        <>
          <Act
            title={t('papers.fileAll', { count: missing.length })}
            intro={t('papers.fileAllMore')}
            fields={kinds.includes(RECEIPT) ? [AMOUNT, NUMBER] : []}
            to={address}
            shape={(receipt) => ({
              papers: missing.map(({ person, kind }) => ({
                kind,
                ...(person ? { person } : {}),
                ...(kind === RECEIPT ? receipt : {}),
              })),
            })}
            done={done}
          />
          <Act
            title={t('papers.fileOne')}
            fields={[
              {
                name: 'kind',
                label: 'papers.kind',
                kind: 'choice',
                choices: choices.map((kind) => ({ value: kind, label: t(`paperKind.${kind}`) })),
              },
              { name: 'person', label: 'defect.number', kind: 'whole', optional: true },
              NUMBER,
              { name: 'issuedOn', label: 'papers.issuedOn', kind: 'day', optional: true },
              { name: 'issuer', label: 'papers.issuer', optional: true },
              { ...AMOUNT, optional: true },
            ]}
            to={address}
            shape={(paper) => ({ papers: [paper] })}
            quiet
            done={done}
          />
        </>
      )}
      {decides && waiting > 0 && (
        <Act
          title={t('papers.accept', { count: waiting })}
          fields={[REASON]}
          to={`${address}/acceptances`}
          done={done}
        />
      )}
    </div>
  );
}
