import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { CSV, FileSend } from '../parts/FileSend.tsx';
import { Facts } from '../parts/Facts.tsx';

type FundView = Schema<'FundView'>;

/** The election funds of a contest against the limits of the law. */
export default function FundsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.funds')}>
      <ContestChoice>{(contest) => <Funds contest={contest.id} />}</ContestChoice>
    </Page>
  );
}

function Funds({ contest }: { contest: string }) {
  const { t } = useTexts();
  const me = useMe();
  const address = `/api/contests/${contest}/funds`;
  const funds = useAskAll<FundView>(address, { live: true });
  const own = me.unit?.kind === 'party' ? me.unit.id : null;
  return (
    <>
      {me.has('central', 'territorial', 'district') && (
        <div>
          <Act
            title={t('fund.open')}
            fields={[
              { name: 'holder', label: 'fund.holder', hint: 'fund.holderMore' },
              { name: 'account', label: 'fund.account' },
              { name: 'repeatVoting', label: 'fund.repeatVoting', kind: 'yes' },
            ]}
            to={address}
            done={t('fund.opened')}
          />
        </div>
      )}
      <Asked answer={funds} empty={<p>{t('fund.none')}</p>}>
        {(found) =>
          found
            .filter(({ holder }) => own === null || holder === own)
            .map((fund) => <FundCard key={fund.holder} fund={fund} address={address} />)
        }
      </Asked>
    </>
  );
}

function FundCard({ fund, address }: { fund: FundView; address: string }) {
  const { t, whole } = useTexts();
  const me = useMe();
  const tenge = (amount: number) => t('fund.tenge', { amount: whole(amount) });
  const within = (amount: number, limit: number) =>
    t('board.of', { count: whole(amount), all: tenge(limit) });
  return (
    <article className="panel" aria-label={t('fund.of', { holder: fund.holder })}>
      <h2>{t('fund.of', { holder: fund.holder })}</h2>
      <Facts
        facts={[
          [t('fund.own'), within(fund.own, fund.limits.own)],
          [t('fund.donations'), within(fund.donations, fund.limits.donations)],
          [t('fund.persons'), whole(fund.personsWhoGave)],
          [t('fund.spent'), tenge(fund.spent)],
          [t('fund.balance'), tenge(fund.balance)],
          [t('fund.returned'), tenge(fund.returned)],
          [t('fund.toBudget'), tenge(fund.toBudget)],
        ]}
      />
      {fund.legalEntities.length > 0 && (
        <ul className="steps-taken">
          {fund.legalEntities.map(({ name, accepted }) => (
            <li key={name}>
              {name}: {tenge(accepted)}
            </li>
          ))}
        </ul>
      )}
      <p className="aside">{t('act.article', { article: fund.limits.article })}</p>
      {me.has('central', 'territorial', 'district') && (
        <FileSend
          label={t('fund.statement')}
          accept=".csv"
          to={{ [CSV]: `${address}/${fund.holder}/statements` }}
        />
      )}
    </article>
  );
}
