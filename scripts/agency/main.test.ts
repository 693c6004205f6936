import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readAgency } from '@/lib/agency/read-agency';
import sample from '@/lib/agency/sample.json';
import { profileQuestions } from '@/lib/wording/agency/profile-questions';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-agency-'));
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const command = ['--import', 'tsx', 'scripts/agency/main.ts'];

afterAll(() => rmSync(folder, { recursive: true }));

function agency(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, 'scripts/agency/main.ts', ...args],
    { cwd: root, input, encoding: 'utf8' },
  );
  return { status, said: stdout, error: stderr };
}

const LOGO = readFileSync(path.join(root, 'lib/server/testing/second-agency-logo.svg'));

/** Answers to every question, up to the registration; Enter where the answer offered is taken. */
const FIRST = [
  '合同会社みほん旅行',
  '',
  '代表社員',
  '見本 まこと',
  '123-4567',
  '長野県みほん市一丁目1番',
  '026-000-0000',
  'yoyaku@mihon.example',
  '',
  '日本語、English',
];
const LICENCE = ['2', '', '123', '2026-04-01', '', '1', '', '見本 まこと、見本 ひかり', ''];
const GUARANTEE = ['2', 'みほん地方法務局', 'みほん市二丁目1番'];
const REST = ['', '', '社長　見本 まこと', '', '', '', '', '', '', '', ''];
/** Logo, terms of each kind, about, a question with its answer. */
const LAST = [
  '',
  'web-card-domestic',
  '',
  'arranged-air',
  '',
  '子どもだけで参加できますか。',
  '保護者の方とご一緒にどうぞ。',
  ...['みほんバス株式会社', '長野県みほん市三丁目1番', '見本 のぞみ'],
];
const ALL = [...FIRST, ...LICENCE, ...GUARANTEE, ...REST, ...LAST];
const typed = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('agency init', { timeout: 60_000 }, () => {
  it('writes a whole profile out of answers, with what most agencies answer for an Enter', () => {
    const file = path.join(folder, 'whole.json');
    const { status, said } = agency(['init', file], typed(ALL));
    expect(status, said).toBe(0);
    const answer = readAgency(readFileSync(file, 'utf8'));
    expect(answer).toMatchObject({
      agency: {
        tradeName: 'みほん旅行',
        languages: ['日本語', 'English'],
        licence: { authority: '長野県知事', class: 'second', validUntil: '2031-03-31' },
        offices: [
          {
            name: '本社営業所',
            managers: [
              { name: '見本 まこと', qualification: 'domestic' },
              { name: '見本 ひかり', qualification: 'domestic' },
            ],
          },
        ],
        guarantee: { kind: 'business-deposit', depositOffice: 'みほん地方法務局' },
        complaints: { telephone: '026-000-0000' },
        bankAccount: null,
        site: { name: 'みほん旅行', colours: null, logo: null },
        terms: {
          'package-domestic': 'web-card-domestic',
          'package-overseas': 'standard-overseas',
          'arranged-air': 'arranged-air',
        },
        groupCompanies: [
          {
            name: 'みほんバス株式会社',
            address: '長野県みほん市三丁目1番',
            representative: '見本 のぞみ',
          },
        ],
        faq: [{ question: '子どもだけで参加できますか。', answer: '保護者の方とご一緒にどうぞ。' }],
      },
    });
    expect(existsSync(`${file}.part`)).toBe(false);
    expect(agency(['check', file]).status).toBe(0);
  });

  it('says what is wrong with an answer, asks again, and goes back with <', () => {
    const file = path.join(folder, 'again.json');
    const wrong = [...FIRST.slice(0, 4), '1234567', '123-4567', '間違えた住所', '<'];
    const { status, said } = agency(['init', file], typed([...wrong, ...ALL.slice(5)]));
    expect(status, said).toBe(0);
    expect(said).toContain('郵便番号は、123-4567 のように書いてください。');
    expect(JSON.parse(readFileSync(file, 'utf8')).address).toBe('長野県みほん市一丁目1番');
  });

  it('keeps what was answered when nobody answers any more, and goes on from there', () => {
    const file = path.join(folder, 'ended.json');
    const first = agency(['init', file], typed(FIRST));
    expect(first.status).toBe(130);
    expect(first.said).toContain(`npm run agency -- init ${file}`);
    expect(existsSync(file)).toBe(false);
    const second = agency(['init', file], typed(ALL.slice(FIRST.length)));
    expect(second.status, second.said).toBe(0);
    expect(second.said).toContain('10問にお答えいただいています');
    expect(JSON.parse(readFileSync(file, 'utf8')).legalName).toBe('合同会社みほん旅行');
  });

  it('loses no answer when it is killed in the middle of a question', async () => {
    const file = path.join(folder, 'killed.json');
    const child = spawn(process.execPath, [...command, 'init', file], { cwd: root });
    child.stdin.write(typed(FIRST.slice(0, 3)));
    await new Promise<void>((resolve) => {
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += chunk;
        if (said.includes(profileQuestions['representative.name'].ask)) resolve();
      });
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(JSON.parse(readFileSync(`${file}.part`, 'utf8'))).toEqual({
      legalName: '合同会社みほん旅行',
      tradeName: 'みほん旅行',
      'representative.title': '代表社員',
    });
    const { status, said } = agency(['init', file], typed(ALL.slice(3)));
    expect(status, said).toBe(0);
  });

  it('refuses pale colours, a wrong number and a file that is there', () => {
    const file = path.join(folder, 'pale.json');
    const rest = ['', '', '社長', '', '', 'T8123456789012', 'T7123456789012', ''];
    const site = ['', '', '', '#777777', '#005a3c', '#8a1c1c', 'logo.svg'];
    const last = ['', '', '', '', '', ''];
    writeFileSync(path.join(folder, 'logo.svg'), LOGO);
    const answers = [...FIRST, ...LICENCE, ...GUARANTEE, ...rest, ...site, ...last];
    const { status, said } = agency(['init', file], typed(answers));
    expect(status, said).toBe(0);
    expect(said).toContain('検査数字が合いません');
    expect(said).toContain('4.5対1');
    const { site: written, faq, groupCompanies } = JSON.parse(readFileSync(file, 'utf8'));
    expect(written).toMatchObject({ colours: { line: '#005a3c' }, logo: 'logo.svg' });
    expect([faq, groupCompanies]).toEqual([[], []]);
    expect(agency(['init', file])).toMatchObject({
      status: 1,
      error: expect.stringContaining('すでにあります'),
    });
  });
});

describe('agency check', { timeout: 60_000 }, () => {
  it('names every fault with its place, in Japanese', () => {
    const file = path.join(folder, 'faults.json');
    const { telephone, ...rest } = sample;
    const faulty = {
      ...rest,
      licence: { ...sample.licence, class: 'fourth', validUntil: '2030-02-30' },
      offices: [{ ...sample.offices[0], managers: [{ name: '', qualification: 'general' }] }],
      invoiceNumber: 'T8123456789012',
      site: { ...sample.site, colours: { line: '#777777', action: 'red' } },
      guarantee: { kind: 'none' },
      faq: 'none',
      colour: 'blue',
    };
    writeFileSync(file, JSON.stringify(faulty));
    const { status, said } = agency(['check', file]);
    expect(status).toBe(1);
    expect(said.split('\n').map((line) => /^✗ ([^:]+): (.{6})/.exec(line)?.slice(1))).toEqual([
      ['telephone', '項目がありま'],
      ['licence.class', '選べるのは '],
      ['licence.validUntil', '日付は、20'],
      ['offices[0].managers[0].name', '空のままです'],
      ['guarantee.kind', '選べるのは '],
      ['invoiceNumber', '登録番号は、'],
      ['site.colours.line', '色が薄すぎま'],
      ['site.colours.action', '色は、#1f'],
      ['faq', '一覧（[ と'],
      ['colour', 'この名前の項'],
      undefined,
      undefined,
    ]);
    expect(said).toContain('10か所を直してください。');
  });

  it('takes the sample, and says what it cannot read', () => {
    expect(agency(['check', 'lib/agency/sample.json']).status).toBe(0);
    expect(agency(['check', path.join(folder, 'none.json')]).status).toBe(1);
    writeFileSync(path.join(folder, 'broken.json'), '{');
    expect(agency(['check', path.join(folder, 'broken.json')])).toMatchObject({
      status: 1,
      said: expect.stringContaining('JSONとして読めません'),
    });
    expect(agency([]).status).toBe(2);
  });
});
