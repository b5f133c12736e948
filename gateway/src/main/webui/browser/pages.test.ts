import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, openSite, type Reader, type Site } from './site.ts';

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
// Both themes, and with 320 px what a window of 1280 px has left at 400 %.
const READERS: Reader[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'ru', theme: 'dark', width: 320 },
];
const MORE_READERS: Reader[] = [
  ...READERS,
  { language: 'kk', theme: 'dark', width: 1280 },
  { language: 'kk', theme: 'light', width: 360 },
];

const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(!browserPath)('the certified result', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite('final');
  });
  afterAll(() => site.close());

  for (const path of PATHS) {
    test(`${path} has no barrier that axe can find and fits, wide or narrow, light or dark`, async () => {
      for (const reader of path === '/' ? MORE_READERS : READERS) {
        const page = await site.open(path, reader);
        const told = JSON.stringify(reader);
        expect(await widthBeyond(page), told).toBe(0);
        await page.evaluate(() => {
          for (const details of [...document.querySelectorAll('details')].slice(-2))
            details.open = true;
        });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        );
        expect(found, told).toEqual([]);
        await page.context().close();
      }
    });
  }

  test('the chamber is walked by keyboard, seat by seat and list by list', async () => {
    const page = await site.open('/', { language: 'en', theme: 'light', width: 1280 });
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
    const page = await site.open('/', { language: 'en', theme: 'light', width: 1280 });
    await page.locator('.seat-district').first().waitFor();
    await page.locator('[role=option]').first().focus();
    await page.keyboard.press('End');
    expect(await page.locator('.chamber-seat').innerText()).toContain('Seat 98, Districts');
    await page.context().close();
  });

  test('a supposition is asked, answered and kept in the address', async () => {
    const page = await site.open('/what-if', { language: 'en', theme: 'light', width: 1280 });
    await page.getByLabel('Threshold, %').fill('7');
    await page.getByRole('button', { name: 'Count' }).click();
    await page.getByText('Not official:').waitFor();
    expect(page.url()).toContain('threshold=7%25');
    const osdp = page.getByRole('row', { name: /OSDP/ });
    expect(await osdp.innerText()).toMatch(/4\s+0\s+−4/);
    await page.context().close();
  });

  test('a station shows both versions of its protocol and the copy that differs', async () => {
    const page = await site.open(`${RESULT}/stations?q=75-0001`, {
      language: 'ru',
      theme: 'dark',
      width: 1280,
    });
    await page.getByRole('link', { name: 'Избирательный участок № 1, город Алматы' }).click();
    await page.getByText('Версия 2 (учтена)').waitFor();
    expect(await page.locator('td.differs').count()).toBe(4);
    await page.getByText('в протоколе 326, в копии 320').waitFor();
    await page.getByText('Назначен пересчёт').waitFor();
    await page.context().close();
  });

  test('the law of a day is found, and two laws are compared', async () => {
    const page = await site.open('/law?on=2021-01-10', {
      language: 'kk',
      theme: 'light',
      width: 1280,
    });
    expect(await page.locator('tbody').first().getByRole('row').count()).toBe(1);
    await page.goto(
      page.url().replace('?on=2021-01-10', '?left=mazhilis-2009&right=mazhilis-2021'),
    );
    const threshold = page.locator('#comparison').getByRole('row', { name: 'Сайлау шегі' });
    expect(await threshold.innerText()).toMatch(/7\s*%[\s\S]*5\s*%/);
    await page.context().close();
  });

  test('the night runs, stops and ends with the published seats', async () => {
    const page = await site.open('/night', { language: 'en', theme: 'light', width: 1280 });
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

  test('the browser comes to the published result', async () => {
    const page = await site.open(`${RESULT}/check`, {
      language: 'en',
      theme: 'light',
      width: 1280,
    });
    await page.getByText('It agrees: your browser comes to the same result').waitFor();
    await page.context().close();
  });

  test('a link moves the focus to the heading of the next page', async () => {
    const page = await site.open('/', { language: 'en', theme: 'light', width: 1280 });
    await page.getByRole('navigation').getByRole('link', { name: 'Turnout' }).click();
    await page.locator('h1:focus').waitFor();
    expect(await page.title()).toBe('Turnout – Mandat');
    await page.context().close();
  });

  test('the strict content policy is never broken', () => {
    expect(site.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});

describe.skipIf(!browserPath)('other states', () => {
  test.each([
    ['empty', 'No result has been published yet'],
    ['down', 'The server could not answer this request'],
  ])('%s is explained', async (mode, words) => {
    const site = await openSite(mode);
    const page = await site.open('/', { language: 'en', theme: 'light', width: 360 });
    await page.getByText(words).first().waitFor();
    await site.close();
  });

  test('figures move while protocols arrive, and the page does not', async () => {
    const site = await openSite('counting');
    const page = await site.open('/', { language: 'en', theme: 'light', width: 1280 });
    const heightOf = () => page.locator('.outcome').evaluate((block) => block.clientHeight);
    const sentence = page.locator('.case-sentence');
    await page.waitForFunction(() => document.querySelectorAll('.wing').length > 3);
    const [before, height] = [await sentence.innerText(), await heightOf()];
    await page.waitForFunction(
      (known) => document.querySelector('.case-sentence')?.textContent !== known,
      before,
    );
    expect(await heightOf()).toBe(height);
    expect(await page.locator('.pulse').innerText()).toBe('Live');
    await site.close();
  });
});
