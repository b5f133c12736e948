import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canTell, expectNoBarrier, expectToFit, openBrowser, signIn, turn } from './suite.ts';

// What a window of 1280 px has left at 400 %.
const AT_400_PERCENT = 320;
const WIDE = 1280;
const USERS = [
  'central',
  'territorial',
  'precinct-1',
  'party-amanat',
  'observer',
  'auditor',
  'justice',
];

describe.skipIf(!canTell)('every page of the consoles', () => {
  let browser: Browser;
  const seen = new Set<string>();
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(USERS)('of %s has no barrier in either theme, wide or narrow', async (user) => {
    const page = await signIn(browser, user, '/work', { language: 'ru' });
    const places = await page
      .locator('.rail a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(places.length).toBeGreaterThan(2);
    for (const place of places.filter((one) => !seen.has(one))) {
      seen.add(place);
      await page.locator(`.rail a[href="${place}"]`).click();
      await page.locator('.console-page h1').waitFor();
      await page.locator('.waiting').first().waitFor({ state: 'detached' });
      await expectToFit(page);
      await expectNoBarrier(page);
      await turn(page, 'dark', AT_400_PERCENT);
      await expectToFit(page);
      await expectNoBarrier(page);
      await turn(page, 'light', WIDE);
    }
    await page.context().close();
  });
});
