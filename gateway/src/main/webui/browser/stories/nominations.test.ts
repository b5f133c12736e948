import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizen, fileOf } from './citizens.ts';
import { callElection, CITY, LISTS } from './count.ts';
import { canTell, expectNoBarrier, fillAndDo, openBrowser, signIn } from './suite.ts';

const DISTRICTS = 5;
const SEED = 'a coin, a hat and a child';
const DECISION = { decisionNumber: '5/1', reason: 'The documents are complete' };
const REGISTERED = { registeredAt: '2023-02-20T10:00:00', ...DECISION };

describe.skipIf(!canTell)('before the vote', () => {
  let browser: Browser;
  let election: string;
  const district = () => `${election}-d01`;
  const list = () => `${election}-list`;
  beforeAll(async () => {
    browser = await openBrowser();
    election = await callElection();
  });
  afterAll(() => browser.close());

  test('the central commission draws the ballot by a seed that it had committed to', async () => {
    const page = await signIn(browser, 'central', `/work/ballot?contest=${list()}`, {
      language: 'en',
    });
    await page.locator('.row input').fill(SEED);
    await page.getByText('Commitment (SHA-256)').waitFor();
    await page.getByRole('button', { name: 'Publish the commitment' }).click();
    await fillAndDo(page, {});
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Record the draw' }).click();
    await fillAndDo(page, { minutes: '3', drawnAt: '2023-02-22T10:00:00' });
    await page.getByText(`seed: ${SEED}`).waitFor();
    await expectNoBarrier(page);
    const specimen = await page.request.get(
      new URL(`/api/contests/${list()}/ballot/specimen`, page.url()).href,
    );
    expect(await specimen.text()).toContain('AMANAT');
    await page.context().close();
  });

  test('a fund is opened, its statement booked within the limits, and the party sees it', async () => {
    const funds = `/work/funds?contest=${list()}`;
    const page = await signIn(browser, 'central', funds, { language: 'ru', theme: 'dark' });
    await page.getByRole('button', { name: 'Открыть фонд' }).click();
    await fillAndDo(page, { holder: LISTS[0] ?? '', account: 'KZ86125KZT5004100100' });
    const card = page.locator('article.panel');
    await card.locator('input[type=file]').setInputFiles(
      fileOf(`reference,at,kind,amount,donor_kind,donor_name,donor_id,purpose
1,2023-02-12T10:00:00+06:00,own,1500000,,,,
2,2023-02-13T10:00:00+06:00,donation,200000,person,Жаттығуов Ержан,${citizen(5).iin},
3,2023-02-14T10:00:00+06:00,spending,700000,,,,Қағаз`),
    );
    await card.getByText('1 000 000').waitFor();
    await expectNoBarrier(page);
    await page.context().close();
    const party = await signIn(browser, `party-${LISTS[0]}`, funds, { language: 'kk', width: 360 });
    await party.locator('article.panel').getByText('1 000 000').waitFor();
    await expectNoBarrier(party);
    await party.context().close();
  });

  test('districts are drawn from a file', async () => {
    const page = await signIn(browser, 'central', '/work/elections', { language: 'en' });
    const card = page.locator('article.panel', { hasText: `${election} ·` });
    const rows = Array.from({ length: DISTRICTS }, (_, index) => [
      index + 1,
      `№ ${index + 1}`,
      `№ ${index + 1}`,
      `No ${index + 1}`,
      'x',
      CITY,
      1000,
      'false',
      'true',
    ]);
    const header = 'number,name_kk,name_ru,name_en,area,territory,voters,lower_unit,generated';
    await card
      .locator('input[type=file]')
      .setInputFiles(fileOf([header, ...rows.map((row) => row.join(','))].join('\n')));
    await card.getByText(`${DISTRICTS + 1} contests`).waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('candidates are nominated and registered', async () => {
    const page = await signIn(browser, 'territorial', `/work/candidates?contest=${district()}`, {
      language: 'en',
    });
    for (const [index, surname] of ['Бірінші', 'Екінші'].entries()) {
      await page.getByRole('button', { name: 'Nominate a candidate' }).click();
      if (index === 0) await expectNoBarrier(page);
      await fillAndDo(page, {
        surname,
        givenName: 'Айша',
        sex: 'female',
        bornOn: `198${index}-05-05`,
        generated: 'yes',
        nominatorKind: 'self',
      });
      const card = page.locator('article.panel', { hasText: surname });
      await card.getByRole('button', { name: 'Register the candidate' }).click();
      await fillAndDo(page, REGISTERED);
      await card.locator('.state-good').waitFor();
    }
    await expectNoBarrier(page);
    await page.context().close();
  });
});
