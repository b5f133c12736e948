import { expect, test } from 'vitest';
import { addressFor } from './electionAddress.ts';

test.each([
  ['/', '/results/b'],
  ['/results/a', '/results/b'],
  ['/results/a/why', '/results/b/why'],
  ['/results/a/territories/750000000', '/results/b'],
  ['/turnout', '/turnout?contest=b'],
  ['/law', '/results/b'],
])('from %s another election leads to %s', (from, to) => {
  expect(addressFor({ pathname: from }, 'b')).toBe(to);
});
