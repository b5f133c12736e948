import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canTell, expectNoBarrier, expectToFit, openBrowser, visit } from './suite.ts';

const RESULT = '/results/mazhilis-2023-list';
const FORTIETH = 39;
const SEATS = ['40', '8', '6', '6', '5', '4', '0'];

describe.skipIf(!canTell)('readers of the public site', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a journalist explains the 40th seat of the first party from the page alone', async () => {
    const page = await visit(browser, RESULT, { language: 'en' });
    await page.getByText('10,223 of 10,223 protocols').first().waitFor();
    expect(await page.locator('.seat-count').allInnerTexts()).toEqual(SEATS);
    expect(await page.locator('[role=option]').count()).toBe(98);
    await page.locator('[role=option]').first().focus();
    for (let seat = 0; seat < FORTIETH; seat++) await page.keyboard.press('ArrowRight');
    const seat = page.locator('.chamber-seat');
    expect(await seat.innerText()).toMatch(
      /Seat 40, Amanat:\s*by one of the largest remainders \(0\.64/,
    );
    await page.getByRole('link', { name: 'Why these seats' }).first().click();
    await page.getByRole('heading', { name: 'Why these seats', level: 1 }).waitFor();
    await page.locator('summary', { hasText: 'Show every seat' }).click();
    const row = page.locator('tr', {
      has: page.getByRole('rowheader', { name: '40', exact: true }),
    });
    await row.getByText('by one of the largest remainders').waitFor();
    const text = await page.locator('main').innerText();
    // The quota, the votes over it, and the article that gives the seats left to the largest remainders.
    for (const told of ['5,971,719', '86,546', '3,431,510', '97-1(4)', 'synthetic'])
      expect(text).toContain(told);
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('a citizen who does not believe it counts again in the browser', async () => {
    const page = await visit(browser, `${RESULT}/check`, { language: 'ru', theme: 'dark' });
    await page.getByText('Совпадает').first().waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('an observer at home goes from the country to a station on a phone', async () => {
    const page = await visit(browser, RESULT, { language: 'kk', width: 360 });
    await page.locator('a[href$="/territories/750000000"]').first().click();
    await page.locator('.station-list a').first().waitFor();
    await expectToFit(page);
    await page.locator('.station-list a').first().click();
    await page.locator('table.protocol').waitFor();
    await expectToFit(page);
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('on paper stand the figures, and nothing to press', async () => {
    const page = await visit(browser, RESULT, { language: 'en', theme: 'dark' });
    await page.locator('.seat-count').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.locator('.seat-count').first().isVisible()).toBe(true);
    // Whoever reads in the dark theme prints dark ink too.
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(22, 33, 31)');
    await page.context().close();
  });
});
