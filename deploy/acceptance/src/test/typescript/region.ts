// A region's system written with the generated client: it compiles only where the client says what the document says.
import {
  Configuration,
  ProtocolsApi,
  ResponseError,
  TotalsApi,
  type ProtocolForm,
} from '../../../../client/target/typescript';

declare const process: { env: Record<string, string | undefined>; exitCode: number };

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

function expect(what: string, condition: boolean): void {
  if (!condition) throw new Error(`Not so: ${what}`);
  console.log(`ok  ${what}`);
}

async function token(): Promise<string> {
  const answer = await fetch(`${setting('REALM')}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'regional-kz-75',
      client_secret: 'regional-kz-75',
    }),
  });
  return (await answer.json()).access_token;
}

async function run(): Promise<void> {
  const region = new Configuration({ basePath: setting('GATEWAY'), accessToken: await token() });
  const contest = setting('CONTEST');
  const protocols = new ProtocolsApi(region);
  const protocolForm: ProtocolForm = {
    contest,
    station: '75-0006',
    voters: 1000,
    issued: 600,
    issuedByMember: [350, 250],
    received: 1010,
    cancelled: 410,
    found: 600,
    votes: { baytaq: 550 },
    againstAll: 40,
    invalid: 10,
  };
  const idempotencyKey = `${contest}-typescript`;
  const first = await protocols.protocolEnter({ protocolForm, idempotencyKey });
  const again = await protocols.protocolEnter({ protocolForm, idempotencyKey });
  expect('the same request is answered again', first.id !== undefined && first.id === again.id);

  const found = (protocolForm.found ?? 0) + 1;
  const wrong = { ...protocolForm, station: '75-0007', found };
  const check = await protocols.protocolCheck({ protocolForm: wrong });
  expect('a check names what contradicts itself', (check.findings ?? []).length > 0);

  const elsewhere = { ...protocolForm, station: '71-0001' };
  const refusal = await protocols.protocolEnter({ protocolForm: elsewhere }).catch((error: unknown) => error);
  expect('a station elsewhere is refused', refusal instanceof ResponseError && refusal.response.status === 403);

  const total = await new TotalsApi(new Configuration({ basePath: setting('GATEWAY') })).totalFind({ contest });
  expect('everybody reads the sums', total.contest === contest);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
