import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canTell,
  complaints,
  expectNoBarrier,
  expectToFit,
  openBrowser,
  turn,
  visit,
  type Reader,
} from './suite.ts';

const RESULT = '/results/mazhilis-2023-list';
const PATHS = [
  '/',
  '/?map=leading',
  `${RESULT}/why`,
  `${RESULT}/check`,
  `${RESULT}/territories/750000000`,
  `${RESULT}/stations?q=75-00`,
  `${RESULT}/stations/75-0001`,
  `${RESULT}/discrepancies`,
  `${RESULT}/elected`,
  '/what-if',
  '/what-if?contest=mazhilis-2023-list&threshold=7%25&move=amanat%3Abaytaq%3A20000',
  '/lists',
  '/parties',
  '/parties/amanat',
  '/accreditations',
  '/past',
  '/past/mazhilis-2021',
  '/turnout',
  '/law',
  '/law/mazhilis-2023',
  '/night',
  '/data',
  '/nowhere',
];
// What a window of 1280 px has left at 400 %.
const AT_400_PERCENT = 320;
const LANGUAGES = ['en', 'ru', 'kk'] as const;
const ENGLISH: Reader = { language: 'en' };

describe.skipIf(!canTell)('every page of the public site', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(
    PATHS.map((path, index) => [path, LANGUAGES[index % LANGUAGES.length] ?? 'kk'] as const),
  )(
    '%s (%s) has no barrier that axe can find and fits, wide or narrow, light or dark',
    async (path, language) => {
      const page = await visit(browser, path, { language });
      await page.evaluate(() => {
        for (const details of [...document.querySelectorAll('details')].slice(-2))
          details.open = true;
      });
      await expectToFit(page);
      await expectNoBarrier(page);
      await turn(page, 'dark', AT_400_PERCENT);
      await expectToFit(page);
      await expectNoBarrier(page);
      await page.context().close();
    },
  );

  test('the chamber is walked by keyboard, seat by seat and list by list', async () => {
    const page = await visit(browser, RESULT, ENGLISH);
    await page.locator('[role=option]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.chamber-seat').innerText()).toContain('Seat 2, Amanat');
    await page.keyboard.press('PageDown');
    expect(await page.locator('.chamber-seat').innerText()).toContain('Seat 41, Auyl');
    await page.keyboard.press('Home');
    expect(await page.locator('.chamber-seat').innerText()).toContain('Seat 1, Amanat');
    await page.context().close();
  });

  test('a seat of a district is ringed and says why', async () => {
    const page = await visit(browser, RESULT, ENGLISH);
    await page.locator('.seat-district').first().waitFor();
    await page.locator('[role=option]').first().focus();
    await page.keyboard.press('End');
    expect(await page.locator('.chamber-seat').innerText()).toContain('Seat 98, Districts');
    await page.context().close();
  });

  test('a supposition is asked, answered and kept in the address', async () => {
    const page = await visit(browser, '/what-if?contest=mazhilis-2023-list', ENGLISH);
    await page.getByLabel('Threshold, %').fill('7');
    await page.getByRole('button', { name: 'Count' }).click();
    await page.getByText('Not official:').waitFor();
    expect(page.url()).toContain('threshold=7%25');
    const osdp = page.getByRole('row', { name: /OSDP/ });
    await expect.poll(() => osdp.innerText()).toMatch(/4\s+0\s+−4/);
    await page.context().close();
  });

  test('the law of a day is found, and two laws are compared', async () => {
    const page = await visit(browser, '/law?on=2021-01-10', { language: 'kk' });
    expect(await page.locator('tbody').first().getByRole('row').count()).toBe(1);
    await page.goto(
      page.url().replace('?on=2021-01-10', '?left=mazhilis-2009&right=mazhilis-2021'),
    );
    const threshold = page.locator('#comparison').getByRole('row', { name: 'Сайлау шегі' });
    expect(await threshold.innerText()).toMatch(/7\s*%[\s\S]*5\s*%/);
    await page.context().close();
  });

  test('the night runs, stops and ends with the published seats', async () => {
    const page = await visit(browser, '/night', ENGLISH);
    const clock = page.locator('.night-clock');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForFunction(
      () => document.querySelector('.night-clock')?.textContent !== '20:30',
    );
    await page.getByRole('button', { name: 'Pause' }).click();
    const stopped = await clock.innerText();
    await page.getByRole('button', { name: '15 minutes on' }).click();
    expect(await clock.innerText()).not.toBe(stopped);
    await page.getByLabel('Time of the night').press('End');
    await page.getByText('The last protocol is in').waitFor();
    await page.context().close();
  });

  test('a link moves the focus to the heading of the next page', async () => {
    const page = await visit(browser, RESULT, ENGLISH);
    await page.getByRole('navigation').getByRole('link', { name: 'Turnout' }).click();
    await page.locator('h1:focus').waitFor();
    expect(await page.title()).toBe('Turnout – Mandat');
    await page.context().close();
  });

  test('the strict content policy is never broken', () => {
    expect(complaints.filter((complaint) => complaint.includes('Content Security'))).toEqual([]);
  });
});
