import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { printFraction } from '../format/fractions.ts';
import { randomNumbers } from '../night/random.ts';
import { allocate, type CountedList } from './allocation.ts';
import { laws } from './laws.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const ELECTIONS = 10_000;

// The server's own count: the command line of election-law, as `./mandat allocate --batch` runs it.
const engine = fileURLToPath(new URL('../../../../../../election-law/target/', import.meta.url));
const classpath = join(engine, 'runtime.classpath');
const java = [process.env['JAVA_HOME'] ?? '', ...installed('/usr/lib/jvm')]
  .map((home) => join(home, 'bin', 'java'))
  .find((path) => existsSync(path) && /version "(2[5-9]|[3-9]\d)/.test(versionOf(path)));

function installed(folder: string) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function versionOf(path: string) {
  return spawnSync(path, ['-version'], { encoding: 'utf8' }).stderr;
}

interface Election {
  regime: string;
  seats: number;
  againstAll: number;
  lists: { id: string; votes: number; registeredAt?: string }[];
}

interface Answer {
  outcome: string;
  base: number;
  quotient: string | null;
  lists: { id: string; admitted: boolean; seats?: number }[];
}

/** Elections of every size, many of them at the edges: few votes, equal votes, one strong list. */
function randomElections(): Election[] {
  const random = randomNumbers(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const regimes = Object.keys(laws);
  return Array.from({ length: ELECTIONS }, () => {
    const most = [6, 60, 5_000, 4_000_000][below(4)] ?? 60;
    const strong = below(5) === 0;
    return {
      regime: regimes[below(regimes.length)] ?? '',
      seats: 2 + below(150),
      againstAll: below(Math.max(2, most / 10)),
      lists: Array.from({ length: 1 + below(9) }, (_, index) => ({
        id: `list-${index}`,
        votes: strong && index === 0 ? most * 40 : below(most),
        ...(below(6) > 0
          ? { registeredAt: new Date(Date.UTC(2023, 1, 1, 0, below(30))).toISOString() }
          : {}),
      })),
    };
  });
}

function answersOfTheEngine(elections: readonly Election[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-agreement-'));
  try {
    const file = join(folder, 'votes.ndjson');
    writeFileSync(file, elections.map((election) => JSON.stringify(election)).join('\n'));
    const path = `${join(engine, 'classes')}:${readFileSync(classpath, 'utf8').trim()}`;
    const done = spawnSync(
      java ?? 'java',
      ['-XX:+UseSerialGC', '-cp', path, 'kz.mandat.law.cli.Allocate', '--batch', file],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    expect(done.status, done.stderr).toBe(0);
    return done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answerHere({ regime, seats, againstAll, lists }: Election) {
  const law = laws[regime];
  if (!law) throw new Error(`no law ${regime}`);
  const counted = lists.map(({ id, votes, registeredAt = null }): CountedList => ({
    id,
    votes: BigInt(votes),
    registeredAt,
  }));
  const here = allocate(law, BigInt(seats), counted, BigInt(againstAll));
  return {
    outcome: here.outcome,
    base: Number(here.base),
    quotient: here.outcome === 'allocated' ? printFraction(here.quotient) : null,
    seats:
      here.outcome === 'allocated'
        ? Object.fromEntries(here.lists.map(({ id, seats: own }) => [id, Number(own)]))
        : null,
  };
}

test.skipIf(!java || !existsSync(classpath))(
  `the browser and the server agree on ${ELECTIONS} random elections`,
  () => {
    const elections = randomElections();
    const answers = answersOfTheEngine(elections);
    expect(answers).toHaveLength(ELECTIONS);
    const outcomes = new Map<string, number>();
    for (const [number, election] of elections.entries()) {
      const server = answers[number];
      if (!server) throw new Error('no answer');
      const allocated = server.outcome === 'allocated';
      outcomes.set(server.outcome, (outcomes.get(server.outcome) ?? 0) + 1);
      expect(answerHere(election), `SEED=${SEED} election ${number}`).toEqual({
        outcome: server.outcome,
        base: server.base,
        quotient: allocated ? server.quotient : null,
        seats: allocated
          ? Object.fromEntries(server.lists.map(({ id, seats = 0 }) => [id, seats]))
          : null,
      });
    }
    // Both branches of the law have been tried.
    expect(outcomes.get('allocated') ?? 0).toBeGreaterThan(ELECTIONS / 2);
    expect(outcomes.get('not-provided-by-law') ?? 0).toBeGreaterThan(100);
  },
  60_000,
);
