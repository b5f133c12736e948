import { describe, expect, test } from 'vitest';
import { browserPath, openSite } from './site.ts';

describe.skipIf(!browserPath)('states of the site that a running suite does not show', () => {
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
