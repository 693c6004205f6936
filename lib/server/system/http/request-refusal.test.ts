import { expect, test, vi } from 'vitest';
import { refusalPage } from './refusal-page';
import { LARGEST_UPLOAD, requestRefusal } from './request-refusal';

const known = vi.hoisted(() => ({ ids: null as Set<string> | null }));
vi.mock('./known-actions', () => ({
  isKnownAction: (id: string) => known.ids === null || known.ids.has(id),
}));

const OWN = { host: 'tabi.example', origin: 'https://tabi.example' };
const ARGUMENTS = '[{"errors":[],"values":{"a":"$$5","b":"$undefined"}}]';
const ROWS = { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"a1","bound":"$@1"}' };

function sent(fields: Record<string, string>, headers: Record<string, string> = OWN): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return new Request('https://tabi.example/sign-in', { method: 'POST', body: form, headers });
}

function raw(body: string, type: string, more: Record<string, string> = {}): Request {
  const headers = { ...OWN, 'content-type': type, ...more };
  return new Request('https://tabi.example/sign-in', { method: 'POST', body, headers });
}

async function statusOf(request: Request): Promise<number> {
  return (await requestRefusal(request))?.status ?? 200;
}

test('a form of our own page passes, and so does a button pressed with a script', async () => {
  expect(await statusOf(sent({ ...ROWS, '$ACTION_1:1': ARGUMENTS, email: '$1' }))).toBe(200);
  expect(await statusOf(sent({ $ACTION_ID_a1: '' }))).toBe(200);
  const script = { 'next-action': 'a1' };
  expect(
    await statusOf(sent({ '0': '[{"turn":0},"$K1"]', '1_email': 'x' }, { ...OWN, ...script })),
  ).toBe(200);
  expect(await statusOf(raw('["x"]', 'text/plain;charset=UTF-8', script))).toBe(200);
});

test.each([
  ['another site', { ...OWN, origin: 'https://other.example' }],
  ['a sandboxed page', { ...OWN, origin: 'null' }],
  ['an origin that is none', { ...OWN, origin: 'nonsense' }],
  ['nobody', { host: OWN.host }],
  ['another site by its own word', { ...OWN, 'sec-fetch-site': 'cross-site' }],
  ['a neighbouring host', { ...OWN, 'sec-fetch-site': 'same-site' }],
])('a form sent from %s is refused', async (_, headers) => {
  expect(await statusOf(sent({ ...ROWS, '$ACTION_1:1': ARGUMENTS }, headers))).toBe(403);
});

test('a form is known by the host that the visitor named to the reverse proxy', async () => {
  const headers = { ...OWN, host: 'inside:3000', 'x-forwarded-host': OWN.host };
  expect(await statusOf(sent({ ...ROWS, '$ACTION_1:1': ARGUMENTS }, headers))).toBe(200);
});

test.each([
  'null',
  '"text"',
  '{[',
  '["$F1"]',
  '["$1:a"]',
  '["$Sreact"]',
  '["$n99999999999"]',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  JSON.stringify(Array(9).fill(1)),
  JSON.stringify(Array(1_001).fill({})),
  `[${Array(5_000).fill('"$K1"').join()}]`,
])('arguments that our pages do not write are unreadable: %s', async (given) => {
  expect(await statusOf(sent({ ...ROWS, '$ACTION_1:1': given }))).toBe(400);
});

test('of a script the same: as many arguments as our pages tie to an action, no more', async () => {
  const script = { 'next-action': 'a1' };
  const given = (many: number) =>
    sent({ '0': JSON.stringify(Array(many).fill(1)), '1_email': 'x' }, { ...OWN, ...script });
  expect(await statusOf(given(8))).toBe(200);
  expect(await statusOf(given(9))).toBe(400);
  expect(await statusOf(given(1_001))).toBe(400);
});

test('a form of another version of the site is told so in Japanese, with what was typed, and nothing of it is markup', async () => {
  known.ids = new Set(['b2']);
  const fields = {
    'travelers.0.family': '鈴木<script>',
    'travelers.0.birth.year': '1985',
    'travelers.0.birth.month': '4',
    'travelers.0.birth.day': '1',
    address: '東京都水面区"9"',
    code: '123456',
    draftState: 'hidden',
  };
  const refusal = await requestRefusal(sent({ ...ROWS, '$ACTION_1:1': ARGUMENTS, ...fields }));
  expect(refusal?.status).toBe(409);
  const page = await refusalPage(refusal as NonNullable<typeof refusal>).text();
  expect(page).toContain('サイトが新しくなりました');
  expect(page).toContain('<dt>1人目：姓</dt><dd>鈴木&lt;script&gt;</dd>');
  expect(page).toContain('<dt>1人目：生年月日</dt><dd>1985年4月1日</dd>');
  expect(page).toContain('<dd>東京都水面区&quot;9&quot;</dd>');
  expect(page).not.toMatch(/<script|123456|hidden/);
  expect(page).toContain('<a href="">新しい画面を開く</a>');
  known.ids = new Set(['a1']);
  expect(await statusOf(sent({ ...ROWS, '$ACTION_1:1': ARGUMENTS }))).toBe(200);
  expect(await statusOf(sent({ $ACTION_ID_a1: '' }))).toBe(200);
  expect(await statusOf(sent({ $ACTION_ID_c3: '' }))).toBe(409);
  known.ids = null;
});

test('half a form, no form and another kind of body are unreadable', async () => {
  expect(await statusOf(sent(ROWS))).toBe(400);
  expect(await statusOf(sent({ email: 'x' }))).toBe(400);
  expect(await statusOf(raw('nonsense', 'multipart/form-data; boundary=x'))).toBe(400);
  expect(await statusOf(raw('[]', 'text/plain', { 'next-action': '' }))).toBe(400);
  expect(await statusOf(raw('nonsense', 'multipart/form-data'))).toBe(415);
  expect(await statusOf(raw('{}', 'application/json'))).toBe(415);
  expect(await statusOf(raw('a=1', 'application/x-www-form-urlencoded'))).toBe(415);
});

test('more than a megabyte is too large', async () => {
  const fields = { ...ROWS, '$ACTION_1:1': ARGUMENTS, text: 'a'.repeat(1_100_000) };
  expect(await statusOf(sent(fields))).toBe(413);
});

test('where files are sent by whoever may, twelve megabytes are let through and no more', async () => {
  const files = (bytes: number) =>
    sent({ ...ROWS, '$ACTION_1:1': ARGUMENTS, text: 'a'.repeat(bytes) });
  const largest = LARGEST_UPLOAD;
  expect(await requestRefusal(files(11_000_000), largest)).toBeNull();
  expect(await requestRefusal(files(12 * 1024 * 1024), largest)).toMatchObject({ status: 413 });
});

test('pages are read and forms are sent, nothing else', async () => {
  const asked = (method: string) => new Request('https://tabi.example/', { method });
  expect(await statusOf(asked('GET'))).toBe(200);
  expect(await statusOf(asked('HEAD'))).toBe(200);
  expect(await statusOf(asked('PUT'))).toBe(405);
  expect(await statusOf(asked('DELETE'))).toBe(405);
});

test('the page of a refusal is in Japanese and repeats nothing', async () => {
  const page = refusalPage({ status: 405, reason: 'method' });
  expect(page.status).toBe(405);
  expect(page.headers.get('allow')).toBe('GET, HEAD, POST');
  expect(await page.text()).toContain('<html lang="ja">');
});
