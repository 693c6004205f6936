import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-terms-'));
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

afterAll(() => rmSync(folder, { recursive: true }));

function terms(args: readonly string[], input = '') {
  const ran = spawnSync(process.execPath, [tsx, 'scripts/terms/main.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = ran.stdout.split('\n').filter((line) => line !== '');
  return { status: ran.status, lines, error: ran.stderr };
}

const deposit = (id: number) => JSON.stringify({ id, kind: 'deposit', tourPriceYen: 60_000 });

describe('terms evaluate', { timeout: 60_000 }, () => {
  it('answers in order, goes on after a malformed line, and ends with 1', () => {
    const input = [deposit(1), 'not a case', '', deposit(2)].join('\r\n');
    const { status, lines } = terms(['evaluate', '--terms', 'deposit-domestic'], input);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 1, minimumYen: 20_000, maximumYen: 60_000 },
      { id: null, field: '' },
      { id: 2, minimumYen: 20_000 },
    ]);
    expect(status).toBe(1);
  });

  it('ends with 0 when every line could be read, refusals among them', () => {
    expect(terms(['evaluate', '--terms', 'web-card-domestic'], deposit(1))).toMatchObject({
      status: 0,
      lines: [expect.stringContaining('not-in-terms')],
    });
    expect(terms(['evaluate', '--terms=deposit-domestic@1'])).toMatchObject({
      status: 0,
      lines: [],
    });
  });

  it('takes a file by its path, with figures of its own', () => {
    const shipped = path.join(root, 'lib/terms/files/deposit-domestic@1.json');
    const own = JSON.parse(readFileSync(shipped, 'utf8'));
    own.deposit.bands[0].depositYen = 25_000;
    const file = path.join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(own));
    const { lines } = terms(['evaluate', '--terms', file], deposit(1));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ minimumYen: 25_000 });
  });

  // How long it takes is no test's business, on a machine that others use too: a thousandth of a second for each.
  it('10,000 cases in one call, in order', { timeout: 60_000 }, () => {
    const input = Array.from({ length: 10_000 }, (_, id) => deposit(id)).join('\n');
    const { lines } = terms(['evaluate', '--terms', 'deposit-domestic'], input);
    expect(lines).toHaveLength(10_000);
    expect(JSON.parse(lines[9_999] ?? '')).toMatchObject({ id: 9_999 });
  });

  it('answers the first case while the last has not been asked yet', async () => {
    const args = [tsx, 'scripts/terms/main.ts', 'evaluate', '--terms', 'deposit-domestic'];
    const running = spawn(process.execPath, args, { cwd: root });
    for (let id = 0; id < 1_000; id += 1) running.stdin.write(`${deposit(id)}\n`);
    const first = await new Promise<string>((done) =>
      running.stdout.once('data', (data) => done(String(data))),
    );
    expect(first).toContain('"id":0,');
    running.stdin.end();
    expect(await new Promise((done) => running.once('close', done))).toBe(0);
  });

  it('says which terms there are, and where a file is broken', () => {
    expect(terms(['evaluate', '--terms', 'nobody'], deposit(1))).toMatchObject({
      status: 2,
      lines: [],
      error: expect.stringContaining('arranged-air@1'),
    });
    const file = path.join(folder, 'broken.json');
    writeFileSync(file, '{"id":"x"}');
    const broken = terms(['evaluate', '--terms', file]);
    expect(broken.status).toBe(2);
    expect(broken.error).toContain('cancellation: missing');
  });
});

describe('terms explain, check, list', { timeout: 60_000 }, () => {
  it('tells one case step by step, with clauses, in Japanese and English', () => {
    const one = {
      kind: 'cancellation',
      departureDate: '2026-07-09',
      returnDate: '2026-07-11',
      startsAt: '2026-07-09T12:00:00+09:00',
      declaredAt: '2026-07-01T16:01:00+09:00',
      travelers: [{ tourPriceYen: 80_000 }],
      receivedYen: 80_000,
    };
    const { status, lines } = terms(
      ['explain', '--terms', 'web-card-domestic'],
      JSON.stringify(one, null, 2),
    );
    const text = lines.join('\n');
    expect(status).toBe(0);
    expect(text).toContain('2026-07-02 10:00:00の受付となります。 [D2-15.1.1b]');
    expect(text).toContain('day 7 before departure');
    expect(text).toContain('旅行代金の30％。 [D2-15.T.2]');
    expect(text).toContain('24,000 yen');
    expect(text).toContain('2026-07-09（第17条）。 [D2-17.1a]');
  });

  it('speaks Japanese where it is asked to, in the same lines', () => {
    const file = path.join(folder, 'odd.json');
    const shipped = path.join(root, 'lib/terms/files/deposit-domestic@1.json');
    writeFileSync(
      file,
      JSON.stringify({ ...JSON.parse(readFileSync(shipped, 'utf8')), colour: 1 }),
    );
    const found = (...lang: string[]) => JSON.parse(terms(['check', file, ...lang]).lines[0] ?? '');
    const english = { finding: 'unknown-field', at: 'colour', message: 'unknown field "colour"' };
    expect(found()).toEqual(english);
    const message = '「colour」という項目はありません。綴りをご確認ください。';
    expect(found('--lang', 'ja')).toEqual({ ...english, message });
    expect(terms(['check', file, '--lang', 'fr'])).toMatchObject({ status: 2, lines: [] });
  });

  it('tells a case that cannot be read', () => {
    const { status, lines } = terms(
      ['explain', '--terms', 'web-card-domestic'],
      '{"kind":"deposit"}',
    );
    expect(status).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ field: 'tourPriceYen' });
  });

  it('checks a shipped file without a finding, a broken one with one line for each', () => {
    expect(terms(['check', 'arranged-air'])).toMatchObject({ status: 0, lines: [] });
    const shipped = path.join(root, 'lib/terms/files/web-card-domestic@1.json');
    const own = JSON.parse(readFileSync(shipped, 'utf8'));
    own.cancellation.tables[1].steps[2].charge.percent = 35;
    own.extra = true;
    const file = path.join(folder, 'check.json');
    writeFileSync(file, JSON.stringify(own));
    const { status, lines } = terms(['check', file]);
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { finding: 'unknown-field', at: 'extra' },
      { finding: 'above-ceiling', day: 7, charged: '35%', ceiling: '30%' },
    ]);
  });

  it('says beside the findings what the site cannot do under a file that is silent', () => {
    const file = path.join(root, 'lib/terms/examples/smallest.json');
    const said = (...lang: string[]) => terms(['check', file, ...lang]);
    expect(said()).toMatchObject({
      status: 0,
      lines: [],
      error: expect.stringContaining('minimumParticipants is left out'),
    });
    expect(said('--lang', 'ja').error).toContain('催行を中止できません');
    expect(terms(['check', 'standard-domestic']).error).toBe('');
  });

  it('reads a file that an editor began with a byte order mark', () => {
    const shipped = path.join(root, 'lib/terms/files/deposit-domestic@1.json');
    const file = path.join(folder, 'marked.json');
    writeFileSync(file, `\ufeff${readFileSync(shipped, 'utf8')}`);
    expect(terms(['check', file])).toMatchObject({ status: 0, lines: [] });
    const { lines } = terms(['evaluate', '--terms', file], deposit(1));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ minimumYen: 20_000 });
  });

  it('lists ids, versions and first days', () => {
    const { lines } = terms(['list']);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([
      'web-card-domestic',
      'deposit-domestic',
      'arranged-air',
      'standard-domestic',
      'standard-overseas',
    ]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ version: '1', firstDay: '2020-04-01' });
  });

  it('explains itself when misused', () => {
    expect(terms([])).toMatchObject({ status: 2, error: expect.stringContaining('Usage') });
    expect(terms(['evaluate', '--term', 'x'])).toMatchObject({ status: 2 });
    const help = terms(['--help']);
    expect(help).toMatchObject({ status: 0, error: '' });
    expect(help.lines[0]).toBe('Usage:');
  });
});
