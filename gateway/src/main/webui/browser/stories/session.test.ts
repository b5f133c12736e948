import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canTell, expectNoBarrier, openBrowser, signIn } from './suite.ts';

describe.skipIf(!canTell)('a session that is over', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('leads through the login back to the same place, and what was typed is kept', async () => {
    const place = '/work/complaints?contest=mazhilis-2023-list';
    const page = await signIn(browser, 'observer', place, { language: 'en' });
    await page.getByRole('button', { name: 'File a complaint or an act' }).click();
    const dialog = page.locator('dialog[aria-label="File a complaint or an act"]');
    await dialog.locator('[name=kind]').selectOption('act');
    await dialog.locator('[name=station]').fill('75-0003');
    await dialog.locator('[name=text]').fill('The box was not sealed');
    await page.context().clearCookies();
    await dialog.locator('button[type=submit]').click();
    await page.getByRole('heading', { name: 'Your session is over' }).waitFor();
    await expectNoBarrier(page);
    await page.locator('dialog[open] a.button', { hasText: 'Sign in' }).click();
    await page.fill('#username', 'observer');
    await page.fill('#password', 'demo');
    await page.click('#kc-login');
    await dialog.locator('[name=text]').waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(place);
    expect(await dialog.locator('[name=text]').inputValue()).toBe('The box was not sealed');
    await dialog.locator('button[type=submit]').click();
    await page.getByText('It is registered').waitFor();
    await page.context().close();
  });

  test('a stranger is asked to sign in first', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${process.env['MANDAT_BASE']}/work/protocols?lang=en`);
    await page.getByRole('heading', { name: 'Sign in first' }).waitFor();
    await expectNoBarrier(page);
    expect(await page.locator('a.button').getAttribute('href')).toContain(
      '/login?to=%2Fwork%2Fprotocols',
    );
    await context.close();
  });
});
