import { chromium, type Browser, type Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { browserPath } from '../site.ts';

/** The address of a running suite, such as `http://localhost:8080`; without it the stories are not told. */
export const BASE = process.env['MANDAT_BASE'];
const SIGN_IN = process.env['MANDAT_SIGN_IN'] ?? BASE;
const ISSUER = process.env['MANDAT_ISSUER'] ?? 'http://localhost:8180/realms/mandat';
const PASSWORD = 'demo';

export const canTell = Boolean(BASE && browserPath);

type Language = 'kk' | 'ru' | 'en';

interface Reader {
  language: Language;
  theme?: 'light' | 'dark';
  width?: number;
}

/** A browser, and people who sign in with it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserPath ? { executablePath: browserPath } : {}),
    args: ['--no-sandbox'],
  });
}

/** Signs a demo user in, as a person would, and opens a page of the consoles. */
export async function signIn(browser: Browser, user: string, path: string, reader: Reader) {
  const { language, theme = 'light', width = 1280 } = reader;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('mandat.theme', chosenTheme ?? '');
      localStorage.setItem('mandat.language', chosenLanguage ?? '');
    },
    [theme, language],
  );
  const page = await context.newPage();
  await page.goto(`${SIGN_IN}/login?to=/api/me`);
  await page.fill('#username', user);
  await page.fill('#password', PASSWORD);
  await page.click('#kc-login');
  await page.waitForURL(/\/api\/me/);
  await page.goto(BASE + path);
  await page.locator('.console-page h1').waitFor();
  return page;
}

/** No barrier that axe can find, in the theme that the page has. */
export async function expectNoBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Answers the questions of an open dialog and does the act. */
export async function fillAndDo(page: Page, answers: Record<string, string>) {
  const dialog = page.locator('dialog.act[open]');
  for (const [name, answer] of Object.entries(answers)) {
    const field = dialog.locator(`[name="${name}"]`);
    const kind = await field.evaluate((element) => element.tagName);
    if (kind === 'SELECT') await field.selectOption(answer);
    else await field.fill(answer);
  }
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}

const tokens = new Map<string, string>();

async function tokenOf(user: string): Promise<string> {
  const known = tokens.get(user);
  if (known) return known;
  const answer = await fetch(`${ISSUER}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'mandat-demo',
      username: user,
      password: PASSWORD,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  tokens.set(user, token);
  return token;
}

/** Asks the API as a demo user, for what happened before a story begins. */
export async function call<Answer>(
  user: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer | null> {
  const answer = await fetch(SIGN_IN + path, {
    method,
    headers: { Authorization: `Bearer ${await tokenOf(user)}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status === 404) return null;
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text ? JSON.parse(text) : null) as Answer;
}
