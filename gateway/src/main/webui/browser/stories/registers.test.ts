import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizen, fileOf, initiators } from './citizens.ts';
import { call, canTell, expectNoBarrier, fillAndDo, openBrowser, signIn } from './suite.ts';

const RUN = Date.now().toString(36);
const NAME = `«Жаттығу ${RUN}» партиясы`;

describe.skipIf(!canTell)('the registers', () => {
  let browser: Browser;
  let regions: string[];
  beforeAll(async () => {
    browser = await openBrowser();
    const below = await call<{ items: { id: string; kato?: string | null }[] }>(
      'central',
      'GET',
      '/api/territories?parent=KZ',
    );
    regions = (below?.items ?? []).filter(({ kato }) => kato).map(({ id }) => id);
  });
  afterAll(() => browser.close());

  test('an organising committee gives notice, is told what is missing, and mends it', async () => {
    const page = await signIn(browser, 'applicant', '/work/applications', { language: 'kk' });
    await page.getByRole('button', { name: 'Партия құру туралы хабарлау' }).click();
    const dialog = page.locator('dialog.act[open]');
    await dialog.locator('[name="name.kk"]').fill(NAME);
    await dialog.locator('[name="name.ru"]').fill(`партия «Репетиция ${RUN}»`);
    await dialog.locator('[name="name.en"]').fill(`Rehearsal ${RUN} Party`);
    await dialog.locator('[name=committee]').fill(`${citizen(1).iin};Бірінші;Айша`);
    await dialog.locator('button[type=submit]').click();
    await dialog.locator('.ask-wrong .fault').first().waitFor();
    await expectNoBarrier(page);
    const committee = Array.from({ length: 12 }, (_, row) => `${citizen(row).iin};Жаттығуов;Ержан`);
    await dialog.locator('[name=committee]').fill(committee.join('\n'));
    await dialog.locator('button[type=submit]').click();
    await page.getByRole('link', { name: NAME }).click();
    const initiative = page.locator('section', { hasText: 'Бастамашы топтың тізімі' });
    await initiative.locator('input[type=file]').setInputFiles(fileOf(initiators(regions)));
    await initiative.getByText('есепке алынды').waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('the justice authority confirms it', async () => {
    const page = await signIn(browser, 'justice', '/work', { language: 'kk' });
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: 'Хабарламаны растау' }).click();
    await fillAndDo(page, { reason: 'Хабарлама заңға сай' });
    await page.locator('.state', { hasText: 'Расталды' }).first().waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('the central commission accredits a mission and its observers, and prints a badge', async () => {
    const observer = citizen(3);
    const page = await signIn(browser, 'central', '/work/accreditation', { language: 'en' });
    await page.getByRole('button', { name: 'Enter an application' }).click();
    const dialog = page.locator('dialog.act[open]');
    await dialog
      .getByLabel(/domestic organisation|Kind/)
      .first()
      .selectOption('domestic');
    for (const language of ['kk', 'ru', 'en']) {
      await dialog.locator(`[name="name.${language}"]`).fill(`Rehearsal ${RUN}`);
    }
    await dialog.locator('[name=charterNamesObservation]').check();
    await dialog.locator('[name=reason]').fill('Application no 7');
    await dialog.locator('button[type=submit]').click();
    await page.getByRole('link', { name: `Rehearsal ${RUN}` }).click();
    await page.getByRole('button', { name: 'Accredit', exact: true }).click();
    await fillAndDo(page, { reason: 'The documents are complete' });
    await page.locator('.file-send input[type=file]').setInputFiles({
      name: 'observers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `document,surname,given_name,born_on,contact\n${observer.iin},Байқаушы,Дана,${observer.bornOn},`,
      ),
    });
    await page.getByRole('button', { name: 'Accredit these persons' }).click();
    await fillAndDo(page, {});
    const badge = page.getByRole('link', { name: /^Badge .*to print$/ });
    await badge.waitFor();
    await expectNoBarrier(page);
    const printed = await page.request.get(
      new URL((await badge.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(await printed.text()).toContain('Байқаушы');
    await page.context().close();
  });

  test('the auditor finds who did it, and saves the trail', async () => {
    const page = await signIn(browser, 'auditor', '/work/audit', { language: 'en', theme: 'dark' });
    await page.getByLabel('Who').fill('central');
    await page.locator('tbody tr').first().waitFor();
    await expectNoBarrier(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saving).suggestedFilename()).toBe('audit.csv');
    await page.getByLabel('From').fill(new Date().toISOString().slice(0, 10));
    const whole = page.getByRole('link', { name: /^party-registry: the whole trail/ });
    const file = await page.request.get(
      new URL((await whole.getAttribute('href')) ?? '', page.url()).href,
    );
    const [, ...records] = (await file.text()).trim().split('\n');
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((record) => !record.includes(',central,'))).toEqual([]);
    await page.context().close();
  });

  test('the commission of a constituency sees only what it may do', async () => {
    const page = await signIn(browser, 'district', '/work', { language: 'ru' });
    const places = await page.locator('.rail a').allInnerTexts();
    expect(places).toContain('Кандидаты');
    expect(places).not.toContain('Утверждение');
    await page.getByRole('link', { name: 'Кандидаты' }).click();
    await page.getByRole('heading', { name: 'Кандидаты', level: 1 }).waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });
});
