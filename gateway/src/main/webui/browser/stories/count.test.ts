import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ABSENT,
  BY_CLERKS,
  callElection,
  CITY,
  CONTRADICTORY,
  LISTS,
  personsOf,
  protocolOf,
  RECOUNTED,
  sendProtocols,
  sendTheRest,
} from './count.ts';
import {
  canTell,
  expectNoBarrier,
  fillAndDo,
  openBrowser,
  PICTURE,
  signIn,
  tabTo,
  until,
} from './suite.ts';

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
  'votes.amanat': '650',
  'votes.auyl': '650',
  againstAll: '150',
  invalid: '49',
  boxes: '0',
};
const DECISION = { decisionNumber: '12/7', reason: 'Checked against the signed paper' };

describe.skipIf(!canTell)('an election from the first entry to the mandate', () => {
  let browser: Browser;
  let contest: string;
  const entry = () => `/work/entry/${contest}/${BY_CLERKS}`;
  const protocols = (search: string) => `/work/protocols?contest=${contest}&${search}`;
  const certification = () => `/work/certification?contest=${contest}`;
  beforeAll(async () => {
    browser = await openBrowser();
    contest = `${await callElection()}-list`;
  });
  afterAll(() => browser.close());

  test('a paper that contradicts itself is recorded as it is, explained, and sent back', async () => {
    for (const clerk of ['precinct-1', 'precinct-2']) {
      const page = await signIn(browser, clerk, entry(), { language: 'en' });
      await typePaper(page, { ...PAPER, voters: '3100', cancelled: '940' });
      await page.getByText('C1 does not hold.').waitFor();
      await page.getByRole('button', { name: 'Check your answers' }).click();
      const send = page.getByRole('button', { name: 'Send', exact: true });
      expect(await send.isDisabled()).toBe(true);
      await page.locator('[name="explanations.C10"]').fill('Two stations were joined by decision');
      await page.locator('[name=paperSaysSo]').check();
      await send.click();
      await page.locator('.state').first().waitFor();
      await page.context().close();
    }
    const page = await signIn(browser, 'territorial', protocols('state=contradictory'), {
      language: 'ru',
      theme: 'dark',
    });
    await page.getByRole('link', { name: BY_CLERKS }).click();
    await page.getByText('Two stations were joined by decision').waitFor();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Возвратить' }).click();
    await fillAndDo(page, { reason: 'Сверить с бумагой ещё раз' });
    await page.locator('.state-warns', { hasText: 'Возвращён' }).first().waitFor();
    await page.context().close();
  });

  test('the first clerk types by keyboard alone beside the scan, is told what does not add up, and mends it', async () => {
    const page = await signIn(browser, 'precinct-1', '/work', { language: 'ru' });
    await expectNoBarrier(page);
    await page.goto(new URL(entry(), page.url()).href);
    await page.locator('.picture input[type=file]').setInputFiles(PICTURE);
    await page.locator('.picture-frame img').waitFor();
    await tabTo(page, page.locator('[name=voters]'));
    await typePaper(page, { ...PAPER, 'issuedByMember[1]': '801' });
    const line = page.locator('.line', { has: page.locator('[name="issuedByMember[1]"]') });
    await line.getByText('C2 не сходится').waitFor();
    expect(await line.innerText()).toContain('восемьсот один');
    await page.locator('[name="issuedByMember[1]"]').fill('800');
    await line.getByText('C2 не сходится').waitFor({ state: 'detached' });
    await page.getByText('Черновик сохранён на сервере').waitFor();
    await expectNoBarrier(page);
    await tabTo(page, page.getByRole('button', { name: 'Проверить ответы' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Перед отправкой сверьте с бумагой' }).waitFor();
    await expectNoBarrier(page);
    await tabTo(page, page.getByRole('button', { name: 'Отправить', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Теперь ввести должен другой человек').waitFor();
    await page.context().close();
  });

  test('the line breaks: what the second typed stays on the device and is sent when it returns', async () => {
    const page = await signIn(browser, 'precinct-2', entry(), { language: 'kk', theme: 'dark' });
    await page.getByText('Алғашқы енгізудегі сандар көрсетілмейді').waitFor();
    expect(await page.locator('[name=voters]').inputValue()).toBe('');
    await page.context().setOffline(true);
    await page.locator('[name=voters]').fill('2450');
    await page.getByText('Байланыс жоқ: терілгені осы құрылғыда сақтаулы').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Жоба серверде сақталды').waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('the second goes on, differs in one figure, and types only the lines that differ', async () => {
    const page = await signIn(browser, 'precinct-2', entry(), { language: 'kk', width: 360 });
    await page.getByText('Екінші енгізу').waitFor();
    expect(await page.locator('[name=voters]').inputValue()).toBe('2450');
    await typePaper(page, { ...PAPER, 'votes.auyl': '660', found: '1509' });
    await page.getByText('C5 бойынша қадам').waitFor();
    await sendIn(page, 'Жауаптарды тексеру', 'Жіберу');
    await page.getByText('Екі енгізу сәйкес келмеді').waitFor();
    expect(await page.locator('[data-step][name]').count()).toBe(2);
    await expectNoBarrier(page);
    await page.locator('[name=found]').fill('1499');
    await page.locator('[name="votes.auyl"]').fill('650');
    await sendIn(page, 'Жауаптарды тексеру', 'Жіберу');
    await page.getByText('Екі енгізу сәйкес. Жоғары тұрған комиссия қабылдайды').waitFor();
    await page.context().close();
  });

  test('the territorial commission accepts it from its queue by keyboard alone', async () => {
    const page = await signIn(browser, 'territorial', '/work', { language: 'en' });
    const waiting = page.locator(`a[href*="${contest}"][href*="awaiting-acceptance"]`);
    await tabTo(page, waiting);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: BY_CLERKS }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Entries' }).waitFor();
    await expectNoBarrier(page);
    await tabTo(page, page.getByRole('button', { name: 'Accept', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('dialog[open] [name=reason]'));
    await page.keyboard.type('Both entries agree with the signed paper');
    await expectNoBarrier(page);
    await tabTo(page, page.locator('dialog[open] button[type=submit]'));
    await page.keyboard.press('Enter');
    await page.locator('.state-good', { hasText: 'Accepted' }).first().waitFor();
    await page.context().close();
  });

  test('everyone reads the accepted protocol and its scan', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${process.env['MANDAT_BASE']}/results/${contest}/stations/${BY_CLERKS}`);
    const scan = page.locator('.scans a').first();
    await scan.waitFor();
    const file = await page.request.get(
      new URL((await scan.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(file.headers()['content-type']).toBe('image/png');
    expect(await file.body()).toEqual(PICTURE.buffer);
    await expectNoBarrier(page);
    await context.close();
  });

  test('a clerk reports turnout by the hour, and is told where it cannot be', async () => {
    const page = await signIn(browser, 'precinct-1', `/work/turnout?contest=${contest}`, {
      language: 'ru',
      width: 360,
    });
    const form = page.locator('.act-form');
    await form.locator('[name=at]').selectOption('10:00');
    await form.locator('[name=voters]').fill('2450');
    await form.locator('[name=issued]').fill('2500');
    await form.locator('button[type=submit]').click();
    await form.locator('.ask-wrong .fault').first().waitFor();
    await form.locator('[name=issued]').fill('300');
    await form.locator('button[type=submit]').click();
    await page.locator('tbody tr', { hasText: '10:00' }).waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('the territorial commission accepts all that wait, and records an absence', async () => {
    await sendTheRest(contest);
    const board = `/work/progress?contest=${contest}&territory=${CITY}`;
    const page = await signIn(browser, 'territorial', board, { language: 'en', theme: 'dark' });
    await page.getByRole('button', { name: /^Accept all that wait/ }).click();
    await expectNoBarrier(page);
    await fillAndDo(page, { reason: 'Every control relation holds' });
    await page
      .getByRole('button', { name: /^Accept all that wait/ })
      .waitFor({ state: 'detached' });
    await expectNoBarrier(page);
    await page.goto(new URL(protocols('state=missing'), page.url()).href);
    const row = page.locator('tr', { hasText: ABSENT });
    await row.getByRole('button', { name: 'No protocol' }).click();
    await fillAndDo(page, DECISION);
    await row.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('it orders a recount, and accepts the new figures and a protocol that turned up late', async () => {
    const page = await signIn(browser, 'territorial', protocols(`q=${RECOUNTED}`), {
      language: 'en',
    });
    await page.getByRole('link', { name: RECOUNTED }).click();
    await page.getByRole('button', { name: 'Order a recount' }).click();
    await fillAndDo(page, { ...DECISION, ground: 'higher-commission' });
    await page.locator('.state-warns', { hasText: 'ecount' }).first().waitFor();
    await expectNoBarrier(page);
    await sendProtocols(
      [RECOUNTED, ABSENT].map((station) => ({
        ...protocolOf(contest, station, LISTS),
        version: 2,
      })),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await fillAndDo(page, { reason: 'The recount is signed' });
    await page.locator('.state-good', { hasText: 'Accepted' }).first().waitFor();
    await page.goto(new URL(protocols('state=awaiting-acceptance'), page.url()).href);
    await page.getByRole('link', { name: ABSENT }).click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await fillAndDo(page, { reason: 'It was found' });
    await page.locator('.state-good', { hasText: 'Accepted' }).first().waitFor();
    await page.context().close();
  });

  test('what a signed paper contradicts is counted as stated, held back, and released by decision', async () => {
    const page = await signIn(browser, 'central', protocols('state=contradictory'), {
      language: 'en',
    });
    await page.getByRole('link', { name: CONTRADICTORY }).click();
    await page.getByRole('button', { name: 'Count as stated' }).click();
    await fillAndDo(page, { ...DECISION, ground: '43(5)' });
    await page.locator('.state-good', { hasText: 'Accepted' }).first().waitFor();
    const sums = new URL(`/api/totals/${contest}`, page.url()).href;
    await until(async () => (await page.request.get(sums)).status() === 409);
    await page.goto(new URL(certification(), page.url()).href);
    const release = page.getByRole('button', { name: 'Show sums that are held back' });
    await release.waitFor();
    await expectNoBarrier(page);
    await release.click();
    await fillAndDo(page, DECISION);
    await page.getByText('The sums are shown').waitFor();
    await page.context().close();
  });

  test('the territorial commission sends its summary protocol, which adds up', async () => {
    const page = await signIn(browser, 'territorial', `/work/summaries?contest=${contest}`, {
      language: 'ru',
      width: 360,
    });
    await page.getByRole('button', { name: 'Отправить сводный протокол' }).click();
    await expectNoBarrier(page);
    await fillAndDo(page, {});
    await page.locator('.state-good').first().waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('where the law stops the central commission decides, and certifies', async () => {
    const page = await signIn(browser, 'central', certification(), { language: 'en' });
    await page.getByRole('button', { name: 'Distribute the mandates by decision' }).click();
    await expectNoBarrier(page);
    await fillAndDo(page, { mandates: 'amanat: 3\nauyl: 2', decisionNumber: '12/8', ground: '44' });
    for (const step of ['Certify the totals', 'Certify the result']) {
      await page.getByRole('button', { name: step }).click();
      await fillAndDo(page, DECISION);
    }
    await page.getByText('Certified on').waitFor();
    await expectNoBarrier(page);
    await page.context().close();
  });

  test('the party names who receives its mandates, and the first becomes a deputy', async () => {
    const mandates = `/work/mandates?contest=${contest}`;
    const central = await signIn(browser, 'central', mandates, { language: 'en' });
    const card = central.locator('article.panel', { hasText: '3 mandates' });
    await card.locator('input[type=file]').setInputFiles(personFile());
    await card.getByRole('button', { name: 'Open the distribution' }).click();
    await fillAndDo(central, { reason: 'The result is published' });
    await card.getByText('Open, to be passed on').waitFor();

    const party = await signIn(browser, 'party-amanat', mandates, { language: 'kk', width: 360 });
    await party.locator('li button', { hasText: '↓' }).first().click();
    await expectNoBarrier(party);
    await party.getByRole('button', { name: 'Ретті беру' }).click();
    await fillAndDo(party, { minutes: '№ 5' });
    await party.context().close();

    await central.reload();
    await card.getByRole('button', { name: 'Register' }).first().click();
    await fillAndDo(central, { document: '№ 9', reason: 'The incompatible posts are given up' });
    await card.locator('li', { hasText: 'deputy' }).first().waitFor();
    await central.context().close();
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
}

async function sendIn(page: Page, check: string, send: string) {
  await page.getByRole('button', { name: check }).click();
  await page.getByRole('button', { name: send, exact: true }).click();
}

/** The registered list as a file. */
function personFile() {
  const rows = personsOf(0).map((person) =>
    [person.surname, person.givenName, '', person.sex, person.bornOn, 'false', 'true'].join(','),
  );
  const header = 'surname,given_name,patronymic,sex,born_on,disability,generated';
  return {
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\n')),
  };
}
