import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';

interface AppealActProps {
  contest: string;
  decision: string;
}

/** An appeal against a decision, to the higher commission or to a court. */
export function AppealAct({ contest, decision }: AppealActProps) {
  const { t } = useTexts();
  return (
    <Act
      title={t('appeal.lodge')}
      fields={[
        {
          name: 'addressee',
          label: 'appeal.addressee',
          kind: 'choice',
          choices: (['higher-commission', 'court'] as const).map((value) => ({
            value,
            label: t(`appeal.${value}`),
          })),
        },
        { name: 'grounds', label: 'appeal.grounds', kind: 'text' },
      ]}
      to={`/api/contests/${contest}/appeals`}
      fixed={{ decision }}
      quiet
      done={t('appeal.lodged')}
    />
  );
}
