import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, openSite, type Reader, type Site } from './site.ts';

const RESULT = '/results/mazhilis-2023-list';
const PATHS = [
  '/',
  '/?map=leading',
  `${RESULT}/why`,
  `${RESULT}/check`,
  `${RESULT}/territories/750000000`,
  '/lists',
  '/turnout',
  '/data',
  '/nowhere',
];
// 320 px is what a window of 1280 px has left at 400 %.
const NARROW: Reader[] = [
  { language: 'kk', theme: 'light', width: 360 },
  { language: 'ru', theme: 'dark', width: 320 },
];
const READERS: Reader[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'kk', theme: 'dark', width: 1280 },
  ...NARROW,
];

describe.skipIf(!browserPath)('the certified result', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite('final');
  });
  afterAll(() => site.close());

  for (const path of PATHS) {
    test(`${path} has no barrier that axe can find, wide or narrow, light or dark`, async () => {
      for (const reader of READERS) {
        const page = await site.open(path, reader);
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
        expect(found, JSON.stringify(reader)).toEqual([]);
        await page.context().close();
      }
    });

    test(`${path} fits a phone and 400 % zoom`, async () => {
      for (const reader of NARROW) {
        const page = await site.open(path, reader);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, JSON.stringify(reader)).toBe(0);
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
    await page.keyboard.press('End');
    expect(await page.locator('.chamber-seat').innerText()).toContain('Seat 69, OSDP');
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
