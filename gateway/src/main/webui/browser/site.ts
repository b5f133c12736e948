import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';

const BROWSERS = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where the site lies once it is built: by hand, or with the gateway. */
const BUILT = ['dist', '../../../target/quinoa/build'].find((path) => existsSync(path)) ?? 'dist';

export const browserPath = BROWSERS.find((path) => path !== '' && existsSync(path));

export interface Reader {
  language: 'kk' | 'ru' | 'en';
  theme: 'light' | 'dark';
  width: number;
}

/** The built site behind the mock of the API, and a browser to look at it. */
export interface Site {
  open: (path: string, reader: Reader) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openSite(mode: string): Promise<Site> {
  process.env['MANDAT_MOCK'] = mode;
  const server = await preview({
    build: { outDir: BUILT },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const browser = await chromium.launch({
    ...(browserPath ? { executablePath: browserPath } : {}),
    args: ['--no-sandbox'],
  });
  return {
    open: (path, reader) => openPage(server, browser, path, reader),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  server: PreviewServer,
  browser: Browser,
  path: string,
  { language, theme, width }: Reader,
) {
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
  const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  await page.goto(address + path, { waitUntil: 'load' });
  await page.locator('h1').waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  return page;
}
