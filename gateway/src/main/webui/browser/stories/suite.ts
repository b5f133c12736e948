import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { browserPath } from '../site.ts';

/** The address of a running suite, such as `http://localhost:8080`; without it the stories are not told. */
export const BASE = process.env['MANDAT_BASE'];
const SIGN_IN = process.env['MANDAT_SIGN_IN'] ?? BASE;
const ISSUER = process.env['MANDAT_ISSUER'] ?? 'http://localhost:8180/realms/mandat';
const PASSWORD = 'demo';
const PATIENCE = 60_000;
const MOST_STOPS = 120;

export const canTell = Boolean(BASE && browserPath);

type Language = 'kk' | 'ru' | 'en';

export interface Reader {
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

/** What the browser complained about on any page. */
export const complaints: string[] = [];

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

const sessions = new Map<string, Session>();

/** Opens a page of the consoles as a demo user, who signs in as a person would when it is the first time. */
export async function signIn(browser: Browser, user: string, path: string, reader: Reader) {
  const known = sessions.get(user) ?? (await sessionOf(browser, user));
  sessions.set(user, known);
  const page = await newPage(browser, reader, known);
  await page.goto(BASE + path);
  await page.locator('.console-page h1').waitFor();
  return page;
}

/** Opens a page of the public site, as somebody who is not signed in. */
export async function visit(browser: Browser, path: string, reader: Reader) {
  const page = await newPage(browser, reader);
  await page.goto(BASE + path);
  await page.locator('h1').waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  return page;
}

async function sessionOf(browser: Browser, user: string): Promise<Session> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${SIGN_IN}/login?to=/api/me`);
  await page.fill('#username', user);
  await page.fill('#password', PASSWORD);
  await page.click('#kc-login');
  await page.waitForURL(/\/api\/me/);
  const { cookies } = await context.storageState();
  await context.close();
  return { cookies, origins: [] };
}

async function newPage(browser: Browser, reader: Reader, session?: Session) {
  const { language, theme = 'light', width = 1280 } = reader;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    ...(session ? { storageState: session } : {}),
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('mandat.theme', chosenTheme ?? '');
      localStorage.setItem('mandat.language', chosenLanguage ?? '');
    },
    [theme, language],
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** No barrier that axe can find, in the theme that the page has. */
export async function expectNoBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Walks by the Tab key alone until an element has the focus. */
export async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
}

/** The same page in the other theme, in a window of another width. */
export async function turn(page: Page, theme: 'light' | 'dark', width: number) {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
}

/** The page is no wider than the window. */
export async function expectToFit(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, page.url()).toBe(0);
}

/** A picture as a phone would take it, only smaller. */
export const PICTURE = {
  name: 'paper.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGEDIeQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Answers the questions of an open dialog and does the act. */
export async function fillAndDo(page: Page, answers: Record<string, string>) {
  const dialog = page.locator('dialog.act[open]');
  for (const [name, answer] of Object.entries(answers)) {
    const field = dialog.locator(`[name="${name}"]`);
    const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName);
    if (kind === 'SELECT') await field.selectOption(answer);
    else if (kind === 'checkbox') await field.setChecked(answer === 'yes');
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
    body: new URLSearchParams(
      user.startsWith('regional-')
        ? { grant_type: 'client_credentials', client_id: user, client_secret: user }
        : {
            grant_type: 'password',
            client_id: 'mandat-demo',
            username: user,
            password: PASSWORD,
          },
    ),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  tokens.set(user, token);
  return token;
}

/** Asks the API as a demo user or a region's system, for what happened before a story begins. */
export async function call<Answer>(
  user: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer | null> {
  const text = await send(
    user,
    method,
    path,
    'application/json',
    body === undefined ? null : JSON.stringify(body),
  );
  return (text ? JSON.parse(text) : null) as Answer;
}

/** The same with many objects, one a line. */
export const callWithLines = (user: string, path: string, lines: readonly unknown[]) =>
  send(
    user,
    'POST',
    path,
    'application/x-ndjson',
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );

async function send(user: string, method: string, path: string, type: string, body: string | null) {
  const answer = await fetch(SIGN_IN + path, {
    method,
    headers: { Authorization: `Bearer ${await tokenOf(user)}`, 'Content-Type': type },
    body,
  });
  if (answer.status === 404 && method !== 'POST') return '';
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text;
}

/** Asks again and again until what is waited for has come. */
export async function until<Answer>(ask: () => Promise<Answer | null | false>): Promise<Answer> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It has not come');
}
