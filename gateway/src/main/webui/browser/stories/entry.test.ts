import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearsal, withoutEntries } from './rehearsal.ts';
import { canTell, expectNoBarrier, fillAndDo, openBrowser, signIn } from './suite.ts';

const STATION = '75-0001';
const PAPER: Record<string, string> = {
  voters: '2450',
  issued: '1500',
  members: '2',
  'issuedByMember[0]': '700',
  'issuedByMember[1]': '800',
  absentee: '4',
  outside: '20',
  received: '2450',
  cancelled: '950',
  found: '1499',
  'votes.amanat': '900',
  'votes.auyl': '400',
  againstAll: '150',
  invalid: '49',
  boxes: '0',
};

describe.skipIf(!canTell)('two clerks enter a protocol and a third person accepts it', () => {
  let browser: Browser;
  let contest: string;
  const entry = () => `/work/entry/${contest}/${STATION}`;
  beforeAll(async () => {
    browser = await openBrowser();
    contest = await rehearsal();
    await withoutEntries(contest, STATION);
  });
  afterAll(() => browser.close());

  test('the first types by keyboard alone, is told what does not add up, and mends it', async () => {
    const page = await signIn(browser, 'precinct-1', '/work', { language: 'ru' });
    await expectNoBarrier(page);
    await page.goto(new URL(entry(), page.url()).href);
    await page.locator('[name=voters]').focus();
    await typePaper(page, { ...PAPER, 'issuedByMember[1]': '801' });
    const line = page.locator('.line', { has: page.locator('[name="issuedByMember[1]"]') });
    await line.getByText('C2 не сходится').waitFor();
    expect(await line.innerText()).toContain('восемьсот один');
    await page.locator('[name="issuedByMember[1]"]').fill('800');
    await line.getByText('C2 не сходится').waitFor({ state: 'detached' });
    await page.getByText('Черновик сохранён на сервере').waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Проверить ответы' }).click();
    await page.getByRole('heading', { name: 'Перед отправкой сверьте с бумагой' }).waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByText('Теперь ввести должен другой человек').waitFor();
    await page.context().close();
  });

  test('the line breaks: what was typed stays on the device and is sent when it returns', async () => {
    const page = await signIn(browser, 'precinct-2', entry(), { language: 'kk', theme: 'dark' });
    await page.getByText('Алғашқы енгізудегі сандар көрсетілмейді').waitFor();
    expect(await page.locator('[name=voters]').inputValue()).toBe('');
    await page.context().setOffline(true);
    await page.locator('[name=voters]').fill('2450');
    await page.getByText('Байланыс жоқ: терілгені осы құрылғыда сақтаулы').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Жоба серверде сақталды').waitFor({ timeout: 15_000 });
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('the second goes on, differs in one figure, and types only the lines that differ', async () => {
    const page = await signIn(browser, 'precinct-2', entry(), { language: 'kk', width: 360 });
    await page.getByText('Екінші енгізу').waitFor();
    expect(await page.locator('[name=voters]').inputValue()).toBe('2450');
    await typePaper(page, { ...PAPER, 'votes.auyl': '410', found: '1509' });
    await page.getByText('C5 бойынша қадам').waitFor();
    await sendIn(page, 'Жауаптарды тексеру', 'Жіберу');
    await page.getByText('Екі енгізу сәйкес келмеді').waitFor();
    expect(await page.locator('[data-step][name]').count()).toBe(2);
    await expectNoBarrier(page);
    await page.locator('[name=found]').fill('1499');
    await page.locator('[name="votes.auyl"]').fill('400');
    await sendIn(page, 'Жауаптарды тексеру', 'Жіберу');
    await page.getByText('Екі енгізу сәйкес. Жоғары тұрған комиссия қабылдайды').waitFor();
    await page.context().close();
  });

  test('the territorial commission accepts it from its queue, with a reason', async () => {
    const page = await signIn(browser, 'territorial', '/work', { language: 'en' });
    await page
      .getByRole('link', { name: /Protocols that await acceptance/ })
      .first()
      .click();
    await page.getByRole('link', { name: STATION }).click();
    await page.getByRole('heading', { name: 'Entries' }).waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expectNoBarrier(page);
    await fillAndDo(page, { reason: 'Both entries agree with the signed paper' });
    await page.locator('.state-good', { hasText: 'Accepted' }).first().waitFor();
    await page.context().close();
  });

  test('a paper that contradicts itself is recorded as it is, explained, and decided above', async () => {
    await withoutEntries(contest, STATION);
    const paper = { ...PAPER, voters: '3100', cancelled: '940' };
    for (const clerk of ['precinct-1', 'precinct-2']) {
      const page = await signIn(browser, clerk, entry(), { language: 'en' });
      await page.locator('[name=voters]').waitFor();
      await typePaper(page, paper);
      await page.getByText('C1 does not hold.').waitFor();
      await page.getByRole('button', { name: 'Check your answers' }).click();
      const send = page.getByRole('button', { name: 'Send', exact: true });
      expect(await send.isDisabled()).toBe(true);
      await page.locator('[name="explanations.C10"]').fill('Two stations were joined by decision');
      await page.locator('[name=paperSaysSo]').check();
      await expectNoBarrier(page);
      await send.click();
      await page.locator('.state').first().waitFor();
      await page.context().close();
    }
    const page = await signIn(browser, 'territorial', `/work/protocols?contest=${contest}`, {
      language: 'ru',
      theme: 'dark',
    });
    await page.getByLabel('Состояние').selectOption('contradictory');
    await page.getByRole('link', { name: STATION }).click();
    await page.getByText('Two stations were joined by decision').waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Возвратить' }).click();
    await fillAndDo(page, { reason: 'Сверить с бумагой ещё раз' });
    await page.locator('.state-warns', { hasText: 'Возвращён' }).first().waitFor();
    await page.context().close();
  });
});

/** As a clerk does: a figure, Enter, the next figure. */
async function typePaper(page: Page, paper: Record<string, string>) {
  for (const [name, figure] of Object.entries(paper)) {
    const field = page.locator(`[name="${name}"]`);
    await field.waitFor();
    await field.fill(figure);
    await field.press('Enter');
  }
  // Other lists that may stand received nothing here.
  for (const field of await page.locator('[name^="votes."]').all()) {
    if ((await field.inputValue()) === '') await field.fill('0');
  }
}

async function sendIn(page: Page, check: string, send: string) {
  await page.getByRole('button', { name: check }).click();
  await page.getByRole('button', { name: send, exact: true }).click();
}
