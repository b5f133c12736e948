import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  call,
  canTell,
  expectNoBarrier,
  fillAndDo,
  openBrowser,
  PICTURE,
  signIn,
} from './suite.ts';

const CONTEST = 'mazhilis-2023-list';
const STATION = '75-0007';

interface Protocols {
  items: { versions: { figures: { voters: number; issued: number } }[]; contest: string }[];
}

describe.skipIf(!canTell)('an observer', () => {
  let browser: Browser;
  let voters: number;
  beforeAll(async () => {
    browser = await openBrowser();
    const page = await call<Protocols>('observer', 'GET', `/api/stations/${STATION}/protocols`);
    const protocol = page?.items.find(({ contest }) => contest === CONTEST);
    voters = protocol?.versions.at(-1)?.figures.voters ?? 0;
  });
  afterAll(() => browser.close());

  test('enters a copy on a phone and finds the discrepancy', async () => {
    const page = await signIn(browser, 'observer', `/work/copies?contest=${CONTEST}`, {
      language: 'ru',
      width: 360,
    });
    await page.getByLabel('Найти участок по номеру или названию').fill(STATION);
    await page.getByRole('link', { name: new RegExp(STATION) }).click();
    await page.locator('[name=voters]').fill(String(voters + 5));
    await page.locator('[name=note]').fill('Копия с печатью комиссии');
    await page.locator('.picture input[type=file]').setInputFiles(PICTURE);
    await page.locator('.picture-frame img').waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Отправить копию' }).click();
    await page.getByRole('heading', { name: 'Мои участки' }).waitFor();
    await page.getByText('отличается', { exact: false }).first().waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('gets an answer from the commission', async () => {
    const page = await signIn(browser, 'territorial', `/work/discrepancies?contest=${CONTEST}`, {
      language: 'en',
      theme: 'dark',
    });
    const card = page.locator('article.panel', { hasText: `Station ${STATION}` }).filter({
      has: page.getByRole('button', { name: 'Answer' }),
    });
    await card.first().locator('summary').click();
    const photo = card.first().getByRole('link', { name: /^Photograph/ });
    await photo.waitFor();
    await expectNoBarrier(page);
    const file = await page.request.get(
      new URL((await photo.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(file.headers()['content-type']).toBe('image/png');
    await card.first().getByRole('button', { name: 'Answer' }).click();
    await fillAndDo(page, {
      outcome: 'copy-wrong',
      answer: 'The scan of the signed paper says so',
    });
    await page.getByText('The scan of the signed paper says so').first().waitFor();
    await page.context().close();
  });

  test('files a complaint and follows it in the register', async () => {
    const page = await signIn(browser, 'observer', `/work/complaints?contest=${CONTEST}`, {
      language: 'kk',
    });
    await page.getByRole('button', { name: 'Шағым немесе акт беру' }).click();
    await fillAndDo(page, { kind: 'act', station: STATION, text: 'Санау кезінде жарық өшті' });
    await page
      .getByRole('heading', { name: `Акт: ${STATION}` })
      .first()
      .waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });
});
