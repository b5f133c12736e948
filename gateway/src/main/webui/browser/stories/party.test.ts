import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEPOSIT, rehearsal } from './rehearsal.ts';
import { spreadsheet } from './spreadsheet.ts';
import { call, canTell, expectNoBarrier, fillAndDo, openBrowser, signIn } from './suite.ts';

const PARTY = 'baytaq';
const HEADER = 'surname,given_name,patronymic,sex,born_on,disability,generated'.split(',');
const MEN = ['Бірінші', 'Екінші', 'Үшінші', 'Төртінші'].map((name, index) => [
  `${name}ов`,
  'Ержан',
  '',
  'male',
  `196${index}-05-0${index + 1}`,
  'false',
  'true',
]);

describe.skipIf(!canTell)('a party representative', () => {
  let browser: Browser;
  let contest: string;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser();
    contest = await rehearsal();
    address = `/api/contests/${contest}/lists/${PARTY}`;
    const list = await call<{ state: string }>('central', 'GET', address);
    const undo = { submitted: 'refusal', registered: 'cancellation' }[list?.state ?? ''];
    if (undo) {
      await call('central', 'POST', `${address}/${undo}`, {
        decisionNumber: 'R-20',
        ground: 'documents-missing',
        reason: 'The rehearsal begins anew',
      });
    }
  });
  afterAll(() => browser.close());

  test('sees why the list is refused, and mends it', async () => {
    const page = await signIn(browser, `party-${PARTY}`, `/work/list?contest=${contest}`, {
      language: 'kk',
    });
    await page.locator('.builder').waitFor();
    await page.locator('.file-send input[type=file]').setInputFiles(spreadsheet([HEADER, ...MEN]));
    await page.getByText('Әлі сай емес').waitFor();
    expect(await page.locator('.builder-report .fault').first().innerText()).toMatch(/\d+.*-бап/);
    await page.getByRole('button', { name: 'Тізімді тапсыру' }).click();
    const dialog = page.locator('dialog.act[open]');
    await dialog.locator('button[type=submit]').click();
    await dialog.getByText('Заң талабы бұған рұқсат бермейді').waitFor();
    await expectNoBarrier(page);
    await dialog.getByRole('button', { name: 'Болдырмау' }).click();

    for (const place of [5, 6]) {
      await page.getByRole('button', { name: 'Адам қосу' }).click();
      await page.getByLabel(`Тегі, ${place}-орын`, { exact: true }).fill('Жаңаева');
      await page
        .getByLabel(`Аты, ${place}-орын`, { exact: true })
        .fill(place === 5 ? 'Айгерім' : 'Мөлдір');
      await page.getByLabel(`Жынысы, ${place}-орын`, { exact: true }).selectOption('female');
      await page.getByLabel(`Туған күні, ${place}-орын`, { exact: true }).fill(`1999-0${place}-01`);
    }
    await page.getByText('Барлық ережеге сай').waitFor();
    await page.getByLabel('Тегі, 6-орын', { exact: true }).press('Alt+ArrowUp');
    await expect
      .poll(() => page.getByLabel('Аты, 5-орын', { exact: true }).inputValue())
      .toBe('Мөлдір');
    await page.getByText('Жоба сақталды және тексерілді').waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Тізімді тапсыру' }).click();
    await fillAndDo(page, {});
    await page.getByText('Тапсырылды, қаралуда').waitFor();
    await page.context().close();
  });

  test('answers a defect that the commission noted, before its term ends', async () => {
    const cureBy = new Date(Date.now() + 3 * 86_400_000).toISOString();
    await call('central', 'POST', `${address}/examination/defects`, {
      document: 'consent',
      person: 1,
      remark: 'Келісімге қол қойылмаған',
      cureBy,
    });
    const page = await signIn(browser, `party-${PARTY}`, '/work', { language: 'kk', width: 360 });
    await page.getByText('жауап күткен кемшіліктер: 1').waitFor();
    await expectNoBarrier(page);
    await page.goto(new URL(`/work/list?contest=${contest}`, page.url()).href);
    await page.getByText('Келісімге қол қойылмаған').waitFor();
    await page.getByRole('button', { name: 'Түзетуді хабарлау' }).click();
    await fillAndDo(page, { remark: 'Қол қойылған келісім әкелінді' });
    await page.getByText('Партияның жауабы: Қол қойылған келісім әкелінді').waitFor();
    await page.getByRole('button', { name: /^Жетіспейтін құжаттарды тапсыру/ }).click();
    await expectNoBarrier(page);
    await fillAndDo(page, { amount: String(DEPOSIT) });
    await page
      .getByRole('button', { name: /^Жетіспейтін құжаттарды тапсыру/ })
      .waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('is not registered before the commission has examined every paper', async () => {
    const page = await signIn(browser, 'central', `/work/lists/${contest}/${PARTY}`, {
      language: 'en',
      theme: 'dark',
    });
    await page.getByRole('button', { name: 'Register', exact: true }).first().click();
    const dialog = page.locator('dialog.act[open]');
    await dialog.locator('[name=decisionNumber]').fill('R-21');
    await dialog.locator('[name=reason]').fill('The list meets the law');
    await dialog.locator('button[type=submit]').click();
    // Nobody is registered before the papers are examined.
    await dialog.locator('.fault').first().waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: /^Accept the waiting papers/ }).click();
    await fillAndDo(page, { reason: 'The papers are in order' });
    await page.getByText('All papers are accepted').waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });
});
