// A regional commission's own system, written against the published documents alone: Node 20 and nothing else.
//
//   node regional-system.mjs run            sends a region's protocols, corrects what is refused, reads the result
//   node regional-system.mjs keys KEY CLIENT   makes a key pair: the private key for us, the setting for the client
//   node regional-system.mjs token CLIENT KEY  prints an access token got with private_key_jwt
//
// Settings: GATEWAY, REALM, CLIENT, SECRET, TERRITORY, CONTEST, ACCEPTOR (a user who accepts for the territory).
import { createHash, createSign, generateKeyPairSync, randomUUID, createPublicKey, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const setting = (name, otherwise) => process.env[name] ?? otherwise;
const gateway = setting('GATEWAY', 'http://localhost:8080');
const realm = setting('REALM', 'http://localhost:8180/realms/mandat');
const tokenAddress = `${realm}/protocol/openid-connect/token`;
const base64url = (text) => Buffer.from(text).toString('base64url');

async function tokenFor(form) {
  const answer = await fetch(tokenAddress, { method: 'POST', body: new URLSearchParams(form) });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).access_token;
}

const withSecret = (client, secret) =>
  tokenFor({ grant_type: 'client_credentials', client_id: client, client_secret: secret });

/** RFC 7523: a short assertion, signed with our key, instead of a secret. */
function withKey(client, key) {
  const now = Math.floor(Date.now() / 1000);
  const header = base64url(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: key.kid }));
  const claims = { iss: client, sub: client, aud: realm, jti: randomUUID(), iat: now, exp: now + 60 };
  const signed = `${header}.${base64url(JSON.stringify(claims))}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(key.pem).toString('base64url');
  return tokenFor({
    grant_type: 'client_credentials',
    client_id: client,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: `${signed}.${signature}`,
  });
}

function makeKeys(keyFile, clientFile) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  writeFileSync(keyFile, JSON.stringify({ kid, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) }), { mode: 0o600 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
  writeFileSync(
    clientFile,
    JSON.stringify({
      clientAuthenticatorType: 'client-jwt',
      attributes: {
        'use.jwks.string': 'true',
        'jwks.string': JSON.stringify({ keys: [jwk] }),
        'token.endpoint.auth.signing.alg': 'RS256',
      },
    }),
  );
}

/** A call that waits where it is told to, and otherwise says what was refused. */
async function call(path, { token, method, body, type = 'application/json', headers = {} } = {}) {
  for (;;) {
    const answer = await fetch(gateway + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': type }),
        ...headers,
      },
      body,
    });
    const wait = Number(answer.headers.get('Retry-After'));
    if ((answer.status === 429 || answer.status === 503) && wait > 0) {
      await new Promise((resume) => setTimeout(resume, wait * 1000));
      continue;
    }
    return answer;
  }
}

async function json(path, options) {
  const answer = await call(path, options);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function* pages(path) {
  let cursor = '';
  do {
    const page = await json(`${path}&limit=200&cursor=${encodeURIComponent(cursor)}`);
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

function must(holds, what) {
  if (!holds) throw new Error(`It does not hold: ${what}`);
  console.log(`ok  ${what}`);
}

/** The protocols as our own books have them. The first one is copied wrongly from the paper. */
function fromOurBooks(contest, option, stations) {
  return stations.map((station, place) => {
    const issued = Math.min(station.voters, 100 + (place % 50));
    const invalid = Math.min(place % 7, issued);
    const againstAll = Math.min(place % 11, issued - invalid);
    return {
      contest,
      station: station.id,
      voters: station.voters,
      issued,
      issuedByMember: [issued],
      received: station.voters,
      cancelled: station.voters - issued,
      found: place === 0 ? issued + 1 : issued,
      votes: { [option]: issued - invalid - againstAll },
      againstAll,
      invalid,
    };
  });
}

async function send(token, protocols) {
  const answer = await call('/api/protocols/bulk', {
    token,
    type: 'application/x-ndjson',
    body: protocols.map((each) => JSON.stringify(each)).join('\n'),
  });
  if (!answer.ok) throw new Error(`bulk: ${answer.status} ${await answer.text()}`);
  return (await answer.text()).trim().split('\n').map((line) => JSON.parse(line));
}

const count = (answers, status) => answers.filter((each) => each.status === status).length;

async function run() {
  const contest = setting('CONTEST');
  const territory = setting('TERRITORY', '750000000');
  const client = setting('CLIENT', 'regional-kz-75');
  const token = await withSecret(client, setting('SECRET', client));

  const interfaces = await json('/api/openapi');
  for (const path of ['/api/stations', '/api/protocols/bulk', '/api/protocols/acceptances', '/api/totals/changes']) {
    must(interfaces.paths[path], `the document describes ${path}`);
  }

  const stations = [];
  for await (const station of pages(`/api/stations?territory=${territory}`)) stations.push(station);
  must(stations.length > 0 && new Set(stations.map((each) => each.id)).size === stations.length, `${stations.length} stations, each once`);

  let place = '';
  for (let more = true; more; ) {
    const page = await json(`/api/totals/changes?limit=1000&after=${place}`);
    place = page.next;
    more = page.more;
  }

  const option = Object.keys((await json(`/api/totals/${contest}`)).votes)[0];
  const protocols = fromOurBooks(contest, option, stations);
  const elsewhere = { ...protocols[1], station: setting('ELSEWHERE', '71-0001') };
  let answers = await send(token, [...protocols, elsewhere]);
  must(count(answers, 'stored') === stations.length - 1, 'all but the wrong ones are stored');
  const wrong = answers.find((each) => each.station === protocols[0].station);
  must(wrong.problem.code === 'rule-broken' && wrong.problem.errors[0].article, `a wrong sum is refused with its article: ${wrong.problem.errors[0].rule}, art. ${wrong.problem.errors[0].article}`);
  must(answers.find((each) => each.station === elsewhere.station).problem.code === 'outside-unit', 'a station of another region is refused');

  protocols[0].found = protocols[0].issued;
  answers = await send(token, protocols);
  must(count(answers, 'stored') === 1 && count(answers, 'unchanged') === stations.length - 1, 'the corrected one is stored, the rest is unchanged');

  const acceptor = await tokenFor({ grant_type: 'password', client_id: 'mandat-demo', password: 'demo', username: setting('ACCEPTOR', 'territorial') });
  const decision = JSON.stringify({ contest, territory, reason: 'Compared with the papers' });
  for (let accepted = 0; accepted < stations.length; ) {
    const batch = await json('/api/protocols/acceptances', { token: acceptor, body: decision, headers: { 'Idempotency-Key': randomUUID() } });
    if (batch.accepted === 0) throw new Error('Nothing waits for acceptance any more');
    accepted += batch.accepted;
  }

  const expected = protocols.reduce((sum, each) => sum + each.votes[option], 0);
  const sums = await json(`/api/totals/${contest}?territory=${territory}`);
  must(sums.protocolsReceived === stations.length && sums.votes[option] === expected, `the region's sums are ours: ${expected} votes`);

  const told = new Set();
  for (let more = true; more; ) {
    const page = await json(`/api/totals/changes?limit=1000&after=${place}`);
    page.items.filter((each) => each.data.contest === contest).forEach((each) => told.add(each.type));
    place = page.next;
    more = page.more;
  }
  must(told.has('kz.mandat.ProtocolAccepted.v1') && told.has('kz.mandat.TotalsChanged.v1'), 'the feed told of it');

  let result;
  for (let tries = 0; tries < 60; tries++) {
    result = await json(`/api/results/${contest}`);
    if (result.protocolsReceived >= stations.length) break;
    await new Promise((resume) => setTimeout(resume, 1000));
  }
  must(result.lists.find((each) => each.id === option).votes >= expected, `the result counts them: ${result.status}`);

  const manifest = await json(`/api/totals/${contest}/exports/manifest.json`);
  for (const file of manifest.files) {
    const content = Buffer.from(await (await call(`/api/totals/${contest}/exports/${file.path}`)).arrayBuffer());
    must(createHash('sha256').update(content).digest('hex') === file.sha256, `${file.path} has the hash of the manifest`);
  }

  const signed = await json('/api/stations/offline-packages', { token, body: JSON.stringify({ contest, territory }) });
  const keys = await json('/api/stations/offline-packages/keys');
  const key = createPublicKey({ key: keys.keys[0], format: 'jwk' });
  must(verify(null, Buffer.from(`${signed.protected}.${signed.payload}`), key, Buffer.from(signed.signature, 'base64url')), 'the signature of the offline package is right');
  const forms = JSON.parse(Buffer.from(signed.payload, 'base64url')).forms;
  must(forms.length === stations.length, 'it has a form for each station');
  const late = { ...protocols[1], againstAll: protocols[1].againstAll + 1, votes: { [option]: protocols[1].votes[option] - 1 } };
  const merge = await json('/api/protocols/offline-merges', {
    token,
    type: 'application/vnd.mandat.offline-merge+json',
    body: JSON.stringify({ package: signed, protocols: [protocols[2], late] }),
  });
  must(merge.unchanged === 1 && merge.conflicts.length === 1 && merge.conflicts[0].differences.length === 2, 'a merge reports what contradicts, figure by figure');
}

const [, , verb, ...rest] = process.argv;
if (verb === 'keys') makeKeys(...rest);
else if (verb === 'token') console.log(await withKey(rest[0], JSON.parse(readFileSync(rest[1], 'utf8'))));
else await run();
