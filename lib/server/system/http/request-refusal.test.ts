import { expect, test } from 'vitest';
import { refusalPage } from './refusal-page';
import { requestRefusal } from './request-refusal';

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
])('arguments that our pages do not write are unreadable: %s', async (given) => {
  expect(await statusOf(sent({ ...ROWS, '$ACTION_1:1': given }))).toBe(400);
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
