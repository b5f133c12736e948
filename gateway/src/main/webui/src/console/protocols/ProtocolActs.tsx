import { useTexts } from '../../texts/useTexts.ts';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';
import { useMe } from '../account/unit.ts';

type ProtocolView = Schema<'ProtocolView'>;
type State = ProtocolView['state'];

const RETURNABLE = new Set<State>(['entered', 'differing', 'contradictory', 'awaiting-acceptance']);
const COUNTABLE_ANEW = new Set<State>(['contradictory', 'awaiting-acceptance', 'accepted']);
const TYPEABLE = new Set<State>(['entered', 'differing', 'returned', 'recount', 'absent']);

// Art. 43(7-1): a proxy asks for a recount in writing.
const APPLICATION: ActField = {
  name: 'application',
  label: 'recount.application',
  hint: 'recount.applicationMore',
  optional: true,
};

/** What the signed-in person may decide about a protocol in its present state. */
export function ProtocolActs({ protocol }: { protocol: ProtocolView }) {
  const { t } = useTexts();
  const me = useMe();
  const { id, state, contest, station } = protocol;
  const address = `/api/protocols/${id}`;
  const decides = me.has('territorial', 'district', 'central');
  const mine = protocol.entries.some(
    (entry) => entry.version === protocol.version && entry.enteredBy === me.name,
  );
  const done = t('decide.done');
  const recountGround: ActField = {
    name: 'ground',
    label: 'act.ground',
    kind: 'choice',
    choices: [
      { value: 'proxy-application', label: t('recount.proxy') },
      { value: 'higher-commission', label: t('recount.commission') },
    ],
  };
  return (
    <div className="act-buttons">
      {me.has('precinct', 'territorial') && TYPEABLE.has(state) && (
        <Link className="button quiet" to={`/work/entry/${contest}/${station}`}>
          {t('place.entry')}
        </Link>
      )}
      {decides && state === 'awaiting-acceptance' && !mine && (
        <Act
          title={t('decide.accept')}
          intro={t('decide.acceptMore')}
          fields={[REASON]}
          to={`${address}/acceptance`}
          done={done}
        />
      )}
      {decides && state === 'awaiting-acceptance' && mine && (
        <span className="aside">{t('decide.acceptNotMine')}</span>
      )}
      {decides && state === 'contradictory' && (
        <Act
          title={t('decide.countAsStated')}
          intro={t('decide.countAsStatedMore')}
          fields={[DECISION_NUMBER, { name: 'ground', label: 'act.ground' }, REASON]}
          to={`${address}/count-as-stated`}
          done={done}
        />
      )}
      {decides && RETURNABLE.has(state) && (
        <Act
          title={t('decide.return')}
          intro={t('decide.returnMore')}
          fields={[REASON]}
          to={`${address}/return`}
          quiet
          done={done}
        />
      )}
      {decides && COUNTABLE_ANEW.has(state) && (
        <Act
          title={t('decide.recount')}
          intro={t('decide.recountMore')}
          fields={[DECISION_NUMBER, recountGround, APPLICATION, REASON]}
          to={`${address}/recount`}
          quiet
          done={done}
        />
      )}
      {decides && state === 'accepted' && (
        <Act
          title={t('decide.reopen')}
          intro={t('decide.reopenMore')}
          fields={[DECISION_NUMBER, REASON]}
          to={`${address}/reopening`}
          quiet
          grave
          done={done}
        />
      )}
      {me.has('central') && state !== 'annulled' && (
        <Act
          title={t('decide.annul')}
          intro={t('decide.annulMore')}
          fields={[DECISION_NUMBER, REASON]}
          to="/api/protocols/annulments"
          fixed={{ contest, stations: [station] }}
          quiet
          grave
          done={done}
        />
      )}
    </div>
  );
}
