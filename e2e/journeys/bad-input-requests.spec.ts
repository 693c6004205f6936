import type { APIRequestContext } from '@playwright/test';
import { mailTo, rows } from '../fixtures/database';
import {
  type Answer,
  complaints,
  expectClean,
  filled,
  formAt,
  read,
  type Sent,
  send,
  withArguments,
} from '../fixtures/plain-form';
import { expect, test } from '../fixtures/test';

const LONG = 'あ'.repeat(34_000);
const NUL = 'a\u0000\u0007b@example.jp';
const BOOK = '/tours/kyoto-kids-railway-2n/2027-08-07/book';

/** Pages with a form that anybody can open, and a field of each. */
const OPEN_FORMS: readonly (readonly [path: string, fields: readonly string[]])[] = [
  ['/sign-in', ['email']],
  ['/bookings', ['reference', 'email']],
  ['/disclosure-requests', ['email']],
];

function expectTold(answer: Answer, about: string): void {
  expectClean(answer, about);
  expect(answer.status, about).toBe(200);
  expect(complaints(answer.html).join(), about).toMatch(/[ぁ-ん]。/);
}

/** What is stored of an address. */
async function stored(email: string): Promise<string> {
  const found = await rows(
    `SELECT (SELECT count(*) FROM "DisclosureRequest" WHERE email = $1) AS requests,
       (SELECT count(*) FROM "Mail" WHERE recipient = $1) AS mails,
       (SELECT count(*) FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE u.email = $1) AS sessions`,
    [email],
  );
  return JSON.stringify(found);
}

async function knownAddress(): Promise<string> {
  const email = `bad-input-${crypto.randomUUID()}@example.jp`;
  await rows('INSERT INTO "User" (id, email, "createdAt") VALUES (gen_random_uuid(), $1, now())', [
    email,
  ]);
  return email;
}

for (const [path, fields] of OPEN_FORMS) {
  test(`${path} tells what is wrong with its fields and asks for no code`, async ({ request }) => {
    const form = filled(await formAt(request, path, fields[0] as string), {
      reference: 'TB00000000',
      email: 'nobody@example.jp',
    });
    for (const name of fields) {
      const values = [
        null,
        '',
        LONG,
        NUL,
        Buffer.from([0xed, 0xa0, 0x80]),
        '-1',
        '1e309',
        `' OR 1=1;--`,
        '"><script>alert(1)</script>',
        'a@b',
        'x'.repeat(500),
      ];
      for (const value of values)
        expectTold(
          await send(request, path, filled(form, { [name]: value })),
          `${name} ${String(value).slice(0, 20)}`,
        );
      const others = form.filter(([own]) => own !== name);
      const file: Sent = [name, 'a@b.example', 'file'];
      expectTold(await send(request, path, [...others, file]), `${name} as a file`);
      expectTold(
        await send(request, path, [...others, [`${name}[]`, 'a@b.example']]),
        `${name} as a list`,
      );
    }
    const { cookies } = await request.storageState();
    expect(cookies.map(({ name }) => name)).not.toContain('tabiyaku_code');
  });
}

for (const path of [...OPEN_FORMS.map(([open]) => open), BOOK]) {
  test(`${path} turns away what no page of ours has sent`, async ({ request, baseURL }) => {
    const form = await formAt(request, path, path === BOOK ? 'size' : 'email');
    const status = async (answer: Promise<Answer>, about: string) => {
      const given = await answer;
      expectClean(given, about);
      return given.status;
    };
    const senders: readonly Record<string, string>[] = [
      { origin: 'https://other.example' },
      { origin: 'null' },
      { origin: 'x' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of senders)
      expect(await status(send(request, path, form, headers), JSON.stringify(headers))).toBe(403);
    expect(
      (await request.post(path, { multipart: { email: 'x' } })).status(),
      'nobody’s origin',
    ).toBe(403);
    const own = { origin: baseURL as string };
    for (const type of [
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      'application/xml',
      'multipart/form-data',
    ])
      expect(
        (
          await request.post(path, {
            data: Buffer.from('a=1'),
            headers: { ...own, 'content-type': type },
          })
        ).status(),
        type,
      ).toBe(415);
    const broken = { ...own, 'content-type': 'multipart/form-data; boundary=x' };
    expect(
      (await request.post(path, { data: Buffer.from('nonsense'), headers: broken })).status(),
    ).toBe(400);
    expect(
      await status(
        send(request, path, [...form, ['more', 'a'.repeat(1_200_000)]]),
        'a body too large',
      ),
    ).toBe(413);
    expect(await status(send(request, path, [['email', 'x']]), 'no action')).toBe(400);
    for (const given of [
      'null',
      '"x"',
      '{[',
      '["$F1"]',
      '["$1","$1"]',
      '["$Sx"]',
      `["$n${'9'.repeat(9_000)}"]`,
      `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
    ]) {
      const forged = form.map(
        ([name, value]): Sent => (/:1$/.test(name) ? [name, given] : [name, value]),
      );
      expect(await status(send(request, path, forged), given.slice(0, 20))).toBe(400);
    }
    for (const given of [
      [],
      [1, 2, 3],
      [null, null],
      [{}, {}],
      ['$K1', '$K1'],
      [['a'], ['b']],
      [{ errors: 5, values: 7, turn: 'x' }],
    ])
      expect(
        await status(
          send(
            request,
            path,
            withArguments(form, () => given),
          ),
          JSON.stringify(given),
        ),
      ).toBeLessThan(500);
    for (const id of ['"zzz"', '7', '"60a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"', 'null']) {
      const forged = form.map(
        ([name, value]): Sent =>
          /:0$/.test(name) ? [name, `{"id":${id},"bound":"$@1"}`] : [name, value],
      );
      expect(await status(send(request, path, forged), id)).toBeGreaterThanOrEqual(400);
    }
    for (const action of ['zzz', '7'.repeat(42), ''])
      for (const data of ['[]', '[null,null]', '{[', '["\\ud800"]']) {
        const headers = {
          ...own,
          'next-action': action,
          'content-type': 'text/plain;charset=UTF-8',
        };
        const answer = await request.post(path, { data: Buffer.from(data), headers });
        expect([400, 404, 409], `${action} ${data}`).toContain(answer.status());
      }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await request.fetch(path, { method })).status(), method).toBe(405);
    expect((await request.head(path)).status()).toBe(200);
  });
}

test('addresses and queries of every kind end in a page or in 404', async ({ request }) => {
  const missing = [
    '/tours/kyoto-kids-railway-2n/2020-01-01/book',
    '/tours/kyoto-kids-railway-2n/2027-02-30/book',
    '/tours/kyoto-kids-railway-2n/tomorrow/book',
    '/tours/no-such-tour/2027-03-06/book',
    '/tours/KYOTO/2027-03-06/book',
    "/tours/'%20OR%201=1/2027-03-06/book",
    '/tours/%00/2027-03-06/book',
    '/tours/kyoto-kids-railway-2n/%00/book',
    `/tours/${'a'.repeat(3_000)}`,
    '/tours/kyoto-kids-railway-2n/2027-03-06/book/nowhere',
    '/tours/x/departures/2027-13',
    '/tours/%ED%A0%80',
    '/bookings/%ff',
    '/guardian-consent/%ED%A0%80',
    '/sign-in/link/%ff',
    '/api/auth/%ff',
    '/%',
    '/bookings/x',
    '/bookings/%00',
    '/bookings/x/documents/y/file',
    '/disclosure-requests/x',
    '/disclosure-requests/%00',
    '/desk/staff',
    '/desk/applications/TB12345678',
    '/..%2f..%2fetc%2fpasswd',
    '/at/2026-11-20/home',
    '/at/2026-11-20/search/q~-~00',
  ];
  for (const path of missing) {
    const answer = await read(request, path);
    expectClean(answer, path);
    expect(answer.status, path.slice(0, 60)).toBe(404);
  }
  const harmless = [
    `/tours?q=${'a'.repeat(5_000)}`,
    '/tours?q=%00&region=x&region=&nights=-1&min=-5&max=1e99&party=1e9&page=-1&sort=x',
    '/tours?q=%ED%A0%80',
    "/tours?q=';DROP%20TABLE%20x;--&place=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    '/tours?from=2027-02-30&to=x&month=2027-99',
    '/tours?__proto__=1&constructor=2&q[]=1',
    `/tours?${'theme=onsen&'.repeat(300)}`,
    '/tours?page=9999&min=99999999&max=1',
    '/cancellation-fees?tour=no-such',
    '/cancellation-fees?tour=%00',
    "/cancellation-fees?tour=';--",
    `/cancellation-fees?tour=${'a'.repeat(5_000)}`,
    ...[
      'date=x',
      'date=2020-01-01',
      'people=-1',
      'people=1e9',
      'people=1&people=2',
      'price=-5',
      'price=999999999999',
      'on=2027-02-30',
      'on=2999-01-01',
      'at=25:99',
      'at=10:00',
      'price=%00&on=%00&at=%ff',
      `people=${'9'.repeat(3_000)}`,
      'tour=x',
    ].map((query) => `/cancellation-fees?tour=kyoto-kids-railway-2n&${query}`),
    '/bookings?reference=%00',
    '/bookings?reference=a&reference=b',
    `/bookings?reference=${'x'.repeat(3_000)}`,
    '/disclosure-requests/new?kind=constructor',
    '/sign-in/link/x',
    '/sign-in/link/%00',
    `/sign-in/link/${'a'.repeat(3_000)}`,
    '/guardian-consent/x?answered=constructor',
    '/sign-in/code',
    '/bookings/code',
    '/disclosure-requests/code',
    '/disclosure-requests/held',
    '/disclosure-requests/new',
  ];
  for (const path of harmless) {
    const answer = await read(request, path);
    expectClean(answer, path);
    expect(answer.status, path.slice(0, 60)).toBeLessThan(400);
  }
});

test('cookies that are none of ours are nobody', async ({ playwright, baseURL }) => {
  for (const value of [
    'x',
    'a'.repeat(4_000),
    '%00',
    '..',
    '%ED%A0%80',
    'zzzzzzzz.x',
    '0000000000.',
    "';--",
  ]) {
    const cookie = [
      'tabiyaku_draft',
      'tabiyaku_booking',
      'tabiyaku_code',
      'next-auth.session-token',
      'next-auth.csrf-token',
    ]
      .map((name) => `${name}=${value.slice(0, 1_500)}`)
      .join('; ');
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie } });
    for (const path of [
      '/',
      '/bookings',
      '/bookings/TB00000000',
      '/bookings/code',
      '/sign-in',
      '/sign-in/code',
      '/disclosure-requests/code',
      '/disclosure-requests/held',
      BOOK,
      `${BOOK}/travelers`,
      `${BOOK}/done`,
      '/api/auth/session',
    ])
      expectClean(await read(request, path), `${path} ${value.slice(0, 10)}`);
    expect((await read(request, '/disclosure-requests/held/file')).status).toBe(401);
    await request.dispose();
  }
});

async function codeOf(email: string): Promise<string> {
  return /確認番号　(\d{6})/.exec((await mailTo(email, '確認番号')).text)?.[1] ?? '';
}

async function askAndEnter(
  request: APIRequestContext,
  path: string,
  email: string,
): Promise<Sent[]> {
  const asked = await send(request, path, filled(await formAt(request, path, 'email'), { email }));
  expect(asked.location).toBe(`${path}/code`);
  const form = await formAt(request, asked.location, 'code');
  for (const code of [
    null,
    '',
    LONG,
    NUL,
    '12345',
    '1234567',
    'abcdef',
    '-12345',
    '１２３４５６７',
  ])
    expectTold(
      await send(request, asked.location, filled(form, { code })),
      `code ${String(code).slice(0, 10)}`,
    );
  return filled(form, { code: await codeOf(email) });
}

test('a code opens once, in the browser that asked, for the purpose it was asked for', async ({
  request,
  playwright,
  baseURL,
}) => {
  const email = await knownAddress();
  const form = await askAndEnter(request, '/sign-in', email);
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await send(stranger, '/sign-in/code', form)).location).toBe('/sign-in');
  for (const path of ['/bookings/code', '/disclosure-requests/code'])
    expectClean(await send(request, path, form), path);
  for (const token of [null, '', 'x', 'x.y', `${'a'.repeat(40_000)}.b`, '\u0000.\u0000'])
    expectTold(
      await send(
        request,
        '/sign-in/link/x',
        filled(await formAt(request, '/sign-in/link/x', 'token'), { token }),
      ),
      `link ${String(token).slice(0, 10)}`,
    );
  expect(JSON.parse(await stored(email))[0].sessions).toBe('0');
  expect((await send(request, '/sign-in/code', form)).location).toBe('/bookings');
  expect((await send(request, '/sign-in/code', form)).location).toBe('/sign-in');
  expect(JSON.parse(await stored(email))[0].sessions).toBe('1');
  await stranger.dispose();
});

test('a request about one’s own data takes no bad field, no stranger and no second sending', async ({
  request,
  playwright,
  baseURL,
}) => {
  const email = await knownAddress();
  await send(
    request,
    '/disclosure-requests/code',
    await askAndEnter(request, '/disclosure-requests', email),
  );
  await mailTo(email, '表示されました');
  const path = '/disclosure-requests/new?kind=correction-correct';
  const form = filled(await formAt(request, path, 'kind'), {
    kind: 'correction',
    wish: 'correct',
    text: '氏名の漢字が違います。',
  });
  const before = await stored(email);
  const attacks: Readonly<Record<string, string | null>>[] = [
    { kind: null },
    { kind: '' },
    { kind: 'constructor' },
    { kind: LONG },
    { kind: '\u0000' },
    { ground: 'x' },
    { ground: LONG, kind: 'stop-use', wish: 'erase' },
    { wish: 'constructor' },
    { wish: NUL },
    { text: LONG },
    { text: NUL },
    { text: '' },
    { text: '\u0000' },
    { formKey: null },
    { formKey: 'x' },
    { formKey: NUL },
  ];
  for (const changes of attacks.filter((one) => one.ground !== 'x'))
    expectTold(
      await send(request, path, filled(form, changes)),
      JSON.stringify(changes).slice(0, 40),
    );
  for (const name of ['kind', 'text', 'ground'])
    expectTold(
      await send(request, path, [...form.filter(([own]) => own !== name), [name, 'x', 'file']]),
      `${name} as a file`,
    );
  const stranger = await playwright.request.newContext({ baseURL });
  expectClean(await send(stranger, path, form), 'a stranger');
  expect(await stored(email)).toBe(before);

  const [filed, again] = await Promise.all([send(request, path, form), send(request, path, form)]);
  expect(filed.location).toMatch(/^\/disclosure-requests\/DR[0-9A-Z]{8}$/);
  expect(again.location).toBe(filed.location);
  expect((await send(request, path, form)).location).toBe(filed.location);
  expect(JSON.parse(await stored(email))[0].requests).toBe('1');

  const back = await formAt(request, filed.location, '$ACTION_KEY');
  const status = async () =>
    (
      await rows<{ status: string }>('SELECT status FROM "DisclosureRequest" WHERE email = $1', [
        email,
      ])
    )[0]?.status;
  for (const reference of [null, '', 'DR00000000', NUL, LONG, '../x', { x: 1 }]) {
    const forged = withArguments(back, ([, ...rest]) => [reference, ...rest]);
    const answer = await send(request, filed.location, forged);
    expectClean(answer, `withdraw ${String(reference).slice(0, 10)}`);
  }
  expectClean(await send(stranger, filed.location, back), 'a stranger withdraws');
  expect(await status()).toBe('received');
  await Promise.all([send(request, filed.location, back), send(request, filed.location, back)]);
  expect(await status()).toBe('withdrawn');
  expect(
    (
      await rows(
        `SELECT 1 FROM "DisclosureRequestEvent" e JOIN "DisclosureRequest" r ON r.id = e."requestId" WHERE r.email = $1 AND e.kind = 'withdrawn'`,
        [email],
      )
    ).length,
  ).toBe(1);
  await stranger.dispose();
});

test('the session routes sign nobody in and answer sanely', async ({ request, baseURL }) => {
  const sessions = () =>
    rows<{ count: string }>(`SELECT count(*) FROM "Account"`).then(([row]) => row?.count);
  const before = await sessions();
  for (const path of [
    'session',
    'csrf',
    'providers',
    'signin',
    'signin/email',
    'signin/credentials',
    'callback/email?token=x&email=a@b.example',
    'callback/credentials',
    'signout',
    'error?error=x',
    'verify-request',
    'nowhere',
    '_log',
    'session/x',
    'signin?callbackUrl=https://other.example',
  ]) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
      const answer = await request.fetch(`/api/auth/${path}`, {
        method,
        maxRedirects: 0,
        form: method === 'POST' ? { email: 'x' } : undefined,
      });
      expect(answer.status(), `${method} ${path}`).toBeLessThan(500);
      const location = answer.headers().location ?? '';
      expect(
        location === '' || location.startsWith('/') || location.startsWith(baseURL as string),
        `${method} ${path} ${location}`,
      ).toBe(true);
    }
  }
  const { cookies } = await request.storageState();
  expect(cookies.map(({ name }) => name).filter((name) => name.includes('session-token'))).toEqual(
    [],
  );
  expect(await (await request.get('/api/auth/session')).json()).toEqual({});
  expect(await sessions()).toBe(before);
});
