import { createHash } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { draftGoneWords } from '@/lib/wording/booking/ended-draft';
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

const TOUR = 'kyoto-kids-railway-2n';
const LONG = 'あ'.repeat(34_000);
const NUL = 'a\u0000\u0007b';
const HALF = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]);
const ALWAYS_BAD: Readonly<Record<string, string | Buffer | null>> = {
  missing: null,
  empty: '',
  'far too long': LONG,
  'with control characters': NUL,
};
const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  'half a character': HALF,
  negative: '-1',
  huge: '99999999999999999999',
  exponent: '1e309',
  SQL: `'; DROP TABLE "Booking"; --`,
  HTML: '"><script>alert(1)</script>',
};

type Values = Readonly<Record<string, string>>;
type Changes = Readonly<Record<string, string | Buffer | null>>;

/** The error stands at the field itself, in Japanese. */
function expectToldAt(answer: Answer, name: string, about: string): void {
  expectClean(answer, about);
  expect(answer.status, about).toBe(200);
  const id = `f-${name.replaceAll(/[^A-Za-z0-9_]+/g, '-')}`;
  const own = complaints(answer.html).filter(
    (line) => line.startsWith(id) || id.startsWith(line.split(':')[0] ?? '-'),
  );
  expect(own.join(), `${about}: ${complaints(answer.html).join(' / ')}`).toMatch(/[ぁ-ん]。$/);
}

/** Every bad value in every field that must be filled, and hostile ones: a message at the field, or nothing at all. */
async function attackFields(
  request: APIRequestContext,
  path: string,
  good: Values,
  fields: readonly string[],
  state: () => Promise<string>,
): Promise<void> {
  const form = filled(await formAt(request, path, fields[0] as string), good);
  const before = await state();
  for (const name of fields) {
    for (const [what, value] of Object.entries(ALWAYS_BAD)) {
      const about = `${path} ${name} ${what}`;
      expectToldAt(await send(request, path, filled(form, { [name]: value })), name, about);
    }
    const others = form.filter(([own]) => own !== name);
    const file: Sent = [name, 'x', 'file'];
    expectToldAt(await send(request, path, [...others, file]), name, `${path} ${name} a file`);
    const parts: Sent[] = [
      [`${name}.0`, 'x'],
      [`${name}.1`, 'y'],
    ];
    expectToldAt(await send(request, path, [...others, ...parts]), name, `${path} ${name} a list`);
    const twice: Sent[] = [
      [name, good[name] ?? ''],
      [name, ''],
    ];
    expectToldAt(await send(request, path, [...others, ...twice]), name, `${path} ${name} twice`);
    const strange: Sent[] = [
      ['__proto__.x', '1'],
      ['constructor.prototype.x', '1'],
      ['a'.repeat(9_000), '1'],
    ];
    expectToldAt(await send(request, path, [...others, ...strange]), name, `${path} strange names`);
  }
  expect(await state(), `${path}: nothing stored`).toBe(before);
}

async function cookie(request: APIRequestContext, name: string): Promise<string> {
  const { cookies } = await request.storageState();
  return cookies.find((one) => one.name === name)?.value ?? '';
}

/** All that is stored of this browser's draft. */
async function draftState(request: APIRequestContext): Promise<string> {
  const hash = createHash('sha256')
    .update(await cookie(request, 'tabiyaku_draft'))
    .digest('hex');
  const [row] = await rows<{ state: string }>(
    `SELECT md5(d::text) || coalesce((SELECT md5(string_agg(h::text, '|' ORDER BY h.id)) FROM "SeatHold" h WHERE h."draftId" = d.id), '')
       || (SELECT count(*) FROM "PaymentAttempt" p WHERE p."idempotencyKey" LIKE '%' || d."bookingKey" || '%')
       || (SELECT count(*) FROM "Booking" b WHERE b."idempotencyKey" = d."bookingKey") AS state
     FROM "BookingDraft" d WHERE d."secretHash" = $1`,
    [hash],
  );
  return row?.state ?? 'none';
}

const PARTS = [
  'Traveler',
  'Room',
  'PriceLine',
  'LedgerEntry',
  'PaymentAttempt',
  'Cancellation',
  'BookingEvent',
  'ConsentEvent',
  'GuardianConsent',
];

/** All that is stored of a booking. */
async function bookingState(reference: string): Promise<string> {
  const parts = PARTS.map(
    (name) =>
      `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "${name}" t WHERE t."bookingId" = b.id)`,
  );
  const mails = `(SELECT count(*) FROM "Mail" t WHERE t."bookingId" = b.id)`;
  const [row] = await rows<{ state: string }>(
    `SELECT concat_ws('/', md5(b::text), ${parts.join(', ')}, ${mails}) AS state
     FROM "Booking" b WHERE b.reference = $1`,
    [reference],
  );
  return row?.state ?? 'none';
}

/** A departure of its own for each test, so that tests never meet. */
async function departures(tour = TOUR): Promise<string[]> {
  const found = await rows<{ date: string }>(
    `SELECT "departureDate" AS date FROM "Departure" WHERE "tourCode" = $1 AND status = 'open'
       AND capacity - sold - held >= 10 AND "departureDate" > '2027-04-01' ORDER BY 1`,
    [tour],
  );
  return found.map(({ date }) => date);
}

const PEOPLE: Values = {
  'travelers.0.family': '高橋',
  'travelers.0.given': '修',
  'travelers.0.familyKana': 'タカハシ',
  'travelers.0.givenKana': 'オサム',
  'travelers.0.birth.year': '1980',
  'travelers.0.birth.month': '7',
  'travelers.0.birth.day': '7',
  'travelers.0.assistance.needed': 'no',
  'travelers.1.family': '高橋',
  'travelers.1.given': '葵',
  'travelers.1.familyKana': 'タカハシ',
  'travelers.1.givenKana': 'アオイ',
  'travelers.1.birth.year': '2010',
  'travelers.1.birth.month': '5',
  'travelers.1.birth.day': '5',
  'travelers.1.assistance.needed': 'no',
};
const contactOf = (email: string): Values => ({
  email,
  phone: '09012345678',
  postalCode: '1000001',
  address: '東京都千代田区千代田1-1',
});
const BY_MAIL: Values = {
  'minors.1.consentBy': 'mail',
  'minors.1.mail.name': '高橋 恵',
  'minors.1.mail.relation': '母',
};
const ROOMS: Values = { 'room.0': '0', 'room.1': '0' };

async function step(
  request: APIRequestContext,
  path: string,
  holding: string,
  values: Values,
): Promise<string> {
  const answer = await send(request, path, filled(await formAt(request, path, holding), values));
  expect(answer.status, `${path} ${complaints(answer.html).join()}`).toBe(303);
  return answer.location;
}

async function consentForm(request: APIRequestContext, path: string): Promise<Sent[]> {
  const { html } = await read(request, path);
  const names = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(
    ([tag]) => /name="([^"]*)"/.exec(tag)?.[1] ?? '',
  );
  return filled(
    await formAt(request, path, 'token'),
    Object.fromEntries(names.map((name) => [name, 'on'])),
  );
}

/** A booking of two, one of them a minor whose guardian is asked by mail. */
async function apply(
  request: APIRequestContext,
  book: string,
  email: string,
  guardian: string,
): Promise<void> {
  await step(request, book, 'size', { size: '2' });
  await step(request, `${book}/travelers`, 'travelers.0.family', PEOPLE);
  await step(request, `${book}/contact`, 'email', contactOf(email));
  await step(request, `${book}/guardians`, 'minors.1.consentBy', {
    ...BY_MAIL,
    'minors.1.mail.email': guardian,
  });
  await step(request, `${book}/rooms`, 'room.0', ROOMS);
  const consents = await send(
    request,
    `${book}/consents`,
    await consentForm(request, `${book}/consents`),
  );
  expect(consents.location).toMatch(/check$/);
  await step(request, `${book}/check`, 'totalYen', {});
}

const unique = () => crypto.randomUUID().slice(0, 8);

const abroadOf = (place: number): Values =>
  Object.fromEntries(
    Object.entries({
      family: '高橋',
      given: '修',
      familyKana: 'タカハシ',
      givenKana: 'オサム',
      'birth.year': '1980',
      'birth.month': '7',
      'birth.day': '7',
      romanFamily: 'TAKAHASHI',
      romanGiven: 'OSAMU',
      spellingChecked: 'on',
      sex: 'male',
      nationality: 'JP',
      'passport.number': 'TZ1234567',
      'passport.expiry.year': '2035',
      'passport.expiry.month': '7',
      'passport.expiry.day': '7',
      'passport.country': 'JP',
      'assistance.needed': 'no',
    }).map(([name, value]) => [`travelers.${place}.${name}`, value]),
  );

test('the fields of a trip abroad name what is wrong at the field and keep nothing of it', async ({
  request,
}) => {
  const tour = 'paris-mont-saint-michel-5n';
  const book = `/tours/${tour}/${(await departures(tour))[0]}/book`;
  await step(request, book, 'size', { size: '1' });
  const travelers = `${book}/travelers`;
  const state = () => draftState(request);
  const asked = ['romanFamily', 'sex', 'nationality', 'passport.number', 'passport.country'];
  await attackFields(
    request,
    travelers,
    abroadOf(0),
    asked.map((name) => `travelers.0.${name}`),
    state,
  );
  const form = filled(await formAt(request, travelers, 'travelers.0.family'), abroadOf(0));
  for (const [name, value] of [
    ['spellingChecked', null],
    ['spellingChecked', ''],
    ['sex', 'other'],
    ['nationality', 'XX'],
    ['passport.expiry.month', '13'],
    ['passport.expiry.year', '2020'],
    ['passport.country', 'jp'],
  ] as const) {
    const answer = await send(request, travelers, filled(form, { [`travelers.0.${name}`]: value }));
    const at = name.replace(/\.(year|month|day)$/, '');
    expectToldAt(answer, `travelers.0.${at}`, `${name} ${value}`);
  }
  const help = { 'travelers.0.documentHelp': LONG, 'travelers.0.documentHelp.x': 'on' };
  expect((await send(request, travelers, filled(form, help))).location).toMatch(/contact$/);
});

test('every step of a booking names what is wrong at the field and keeps nothing of it', async ({
  request,
}) => {
  const book = `/tours/${TOUR}/${(await departures())[0]}/book`;
  const held = () =>
    rows<{ held: number }>('SELECT held FROM "Departure" WHERE id = $1', [
      `${TOUR}.${book.split('/')[3]}`,
    ]).then(([row]) => String(row?.held));
  await attackFields(request, book, { size: '2' }, ['size'], held);
  for (const value of [...Object.values(HOSTILE), '0', '9', '1000', '2.5', '0x2']) {
    expectToldAt(
      await send(request, book, filled(await formAt(request, book, 'size'), { size: value })),
      'size',
      `size ${value}`,
    );
  }
  await step(request, book, 'size', { size: '2' });
  const state = () => draftState(request);

  const travelers = `${book}/travelers`;
  await attackFields(
    request,
    travelers,
    PEOPLE,
    [
      'travelers.0.family',
      'travelers.0.givenKana',
      'travelers.1.birth.year',
      'travelers.1.assistance.needed',
    ],
    state,
  );
  const people = filled(await formAt(request, travelers, 'travelers.0.family'), PEOPLE);
  for (const [name, value] of [
    ['travelers.0.birth.year', '2999'],
    ['travelers.0.birth.month', '13'],
    ['travelers.0.birth.day', '-1'],
    ['travelers.0.familyKana', 'x<b>'],
    ['travelers.1.assistance.needed', 'maybe'],
  ] as const)
    expectToldAt(
      await send(request, travelers, filled(people, { [name]: value })),
      name.replace(/\.(year|month|day)$/, ''),
      `${name} ${value}`,
    );
  const stale = await send(request, travelers, filled(people, { purposesVersion: 'x' }));
  expect(complaints(stale.html).join()).toMatch(/[ぁ-ん]。/);
  const third = { 'travelers.2.family': '他', 'travelers.99.family': '他', size: '8' };
  expect((await send(request, travelers, filled(people, third))).location).toMatch(/contact$/);
  expect(
    (await formAt(request, travelers, 'travelers.1.family')).some(([name]) =>
      name.startsWith('travelers.2'),
    ),
  ).toBe(false);

  const email = `bad-${unique()}@example.jp`;
  await attackFields(
    request,
    `${book}/contact`,
    contactOf(email),
    ['email', 'phone', 'postalCode', 'address'],
    state,
  );
  await step(request, `${book}/contact`, 'email', contactOf(email));

  const guardians = { ...BY_MAIL, 'minors.1.mail.email': `g-${email}` };
  await attackFields(
    request,
    `${book}/guardians`,
    guardians,
    ['minors.1.consentBy', 'minors.1.mail.name', 'minors.1.mail.email'],
    state,
  );
  for (const by of ['1', '7', '-1', 'constructor'])
    expectToldAt(
      await send(
        request,
        `${book}/guardians`,
        filled(await formAt(request, `${book}/guardians`, 'minors.1.consentBy'), {
          'minors.1.consentBy': by,
        }),
      ),
      'minors.1.consentBy',
      `consent by ${by}`,
    );
  await step(request, `${book}/guardians`, 'minors.1.consentBy', guardians);

  await attackFields(request, `${book}/rooms`, ROOMS, ['room.0'], state);
  const rooms = filled(await formAt(request, `${book}/rooms`, 'room.0'), ROOMS);
  for (const value of [...Object.values(HOSTILE), '5', '00'])
    expectToldAt(
      await send(request, `${book}/rooms`, filled(rooms, { 'room.1': value })),
      'room.1',
      `room ${value}`,
    );
  const options = rooms.map(([name]) => name).filter((name) => /^options\..*quantity$/.test(name));
  for (const name of options)
    for (const value of ['-1', '100', '1.5', LONG, NUL])
      expectToldAt(
        await send(request, `${book}/rooms`, filled(rooms, { [name]: value })),
        name,
        `${name} ${value.slice(0, 5)}`,
      );
  await step(request, `${book}/rooms`, 'room.0', { ...ROOMS, totalYen: '1', 'price.total': '1' });

  const consents = await consentForm(request, `${book}/consents`);
  const before = await state();
  for (const name of consents
    .map(([own]) => own)
    .filter((own) => /terms|edelivery|third-party|antiSocial/.test(own)))
    expectToldAt(
      await send(request, `${book}/consents`, filled(consents, { [name]: null })),
      name,
      `without ${name}`,
    );
  const token = String(consents.find(([name]) => name === 'token')?.[1]);
  for (const forged of [
    '',
    'x',
    '..',
    LONG,
    NUL,
    `9${token}`,
    token.slice(0, -1),
    token.replace('.', '.A'),
    '9999999999999..',
  ])
    expect(
      (await send(request, `${book}/consents`, filled(consents, { token: forged }))).location,
      forged.slice(0, 20),
    ).toMatch(/consents\?again=/);
  expect(await state()).toBe(before);
  for (const name of ['news-mail', 'news-mail.0', 'duty-free', 'duty-free.0', 'constructor'])
    for (const value of [...Object.values(HOSTILE), 'on'])
      expect(
        (
          await send(
            request,
            `${book}/consents`,
            filled(await consentForm(request, `${book}/consents`), { [`consents.${name}`]: value }),
          )
        ).location,
        `an optional or foreign key never stops the booking: ${name}`,
      ).toMatch(/check$/);
  const last = await consentForm(request, `${book}/consents`);
  expect((await send(request, `${book}/consents`, last)).location).toMatch(/check$/);

  const check = await formAt(request, `${book}/check`, 'totalYen');
  const checked = await state();
  for (const [name, value] of [
    ['totalYen', '1'],
    ['totalYen', '-1'],
    ['totalYen', LONG],
    ['totalYen', null],
    ['statementSha256', 'x'],
    ['statementSha256', null],
  ] as const)
    expect(
      (await send(request, `${book}/check`, filled(check, { [name]: value }))).location,
    ).toMatch(/check\?changed$/);
  const unchecked = await send(request, `${book}/pay`, filled(check, {}));
  expectClean(unchecked, 'the check form at the address of the payment');
  expect(await read(request, `${book}/done`).then(({ html }) => html)).not.toContain(
    'ご予約が決まりました',
  );
  if ((await state()) === checked) await send(request, `${book}/check`, check);

  await attackFields(request, `${book}/pay`, { method: 'success' }, ['method'], state);
  const pay = filled(await formAt(request, `${book}/pay`, 'attempt'), { method: 'success' });
  const spoiled: readonly Changes[] = [
    { attempt: null },
    { attempt: LONG },
    { attempt: NUL },
    { attempt: '../x' },
    { method: 'constructor' },
    { method: '4242424242424242' },
  ];
  for (const changes of spoiled)
    expectToldAt(
      await send(request, `${book}/pay`, filled(pay, changes)),
      'method',
      JSON.stringify(changes).slice(0, 40),
    );
});

test('steps out of order, another’s draft and an expired one lead back and store nothing', async ({
  request,
  playwright,
  baseURL,
}) => {
  const [, date, other] = await departures();
  const book = `/tours/${TOUR}/${date}/book`;
  for (const name of [
    'travelers',
    'contact',
    'guardians',
    'rooms',
    'consents',
    'check',
    'pay',
    'declined',
    'done',
  ]) {
    const answer = await read(request, `${book}/${name}`);
    expectClean(answer, `${name} without a draft`);
    expect(answer.html, name).not.toMatch(/<form[^>]*method="POST"[^>]*>[\s\S]*name="travelers/i);
  }
  await step(request, book, 'size', { size: '2' });
  for (const name of ['contact', 'guardians', 'rooms', 'consents', 'check', 'pay'])
    expect((await read(request, `${book}/${name}`)).location, name).toMatch(/book\/travelers$/);
  const form = filled(await formAt(request, `${book}/travelers`, 'travelers.0.family'), PEOPLE);
  const before = await draftState(request);
  const stranger = await playwright.request.newContext({ baseURL });
  for (const secret of ['', 'x', 'a'.repeat(43), '%00', 'あ']) {
    const answer = await send(
      stranger,
      `${book}/travelers`,
      form,
      secret ? { cookie: `tabiyaku_draft=${encodeURIComponent(secret)}` } : {},
    );
    expect(answer.html, secret).toContain(draftGoneWords.title);
  }
  const places: [unknown, number][] = [
    [{ code: TOUR, date: other }, 200],
    [{ code: TOUR, date: '2020-01-01' }, 200],
    [{ code: TOUR, date: '2027-02-30' }, 404],
    [{ code: '../x', date }, 404],
    [{ code: [TOUR], date }, 404],
    [{}, 404],
    [null, 404],
    ['x', 404],
    [{ code: TOUR, date: { x: 1 } }, 404],
  ];
  for (const [place, status] of places) {
    const forged = withArguments(form, ([, ...rest]) => [place, ...rest]);
    const answer = await send(request, `${book}/travelers`, forged);
    expectClean(answer, JSON.stringify(place));
    expect(answer.status, JSON.stringify(place)).toBe(status);
  }
  for (const state of [null, 5, [], { errors: 5, values: 7, turn: 'x' }, { turn: 1e308 }])
    expectClean(
      await send(
        request,
        `${book}/travelers`,
        withArguments(filled(form, { 'travelers.0.family': '' }), ([place]) => [place, state]),
      ),
      JSON.stringify(state),
    );
  expect(await draftState(request)).toBe(before);
  const hash = createHash('sha256')
    .update(await cookie(request, 'tabiyaku_draft'))
    .digest('hex');
  await rows(`UPDATE "BookingDraft" SET "expiresAt" = "createdAt" WHERE "secretHash" = $1`, [hash]);
  const late = await send(request, `${book}/travelers`, form);
  expect(late.html).toContain(draftGoneWords.title);
  await stranger.dispose();
});

/** The state once the jobs that a decision queues have had their turn: the same twice, a second apart. */
async function settled(state: () => Promise<string>): Promise<string> {
  let last = await state();
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((wake) => setTimeout(wake, 1_000));
    const next = await state();
    if (next === last) return next;
    last = next;
  }
  throw new Error('the jobs of the booking do not come to rest');
}

test('a guardian’s link, a booking and its cancellation take no forged, foreign or replayed form', async ({
  request,
  playwright,
  baseURL,
}) => {
  const [, , , date] = await departures();
  const book = `/tours/${TOUR}/${date}/book`;
  const email = `own-${unique()}@example.jp`;
  await apply(request, book, email, `guardian-${email}`);
  const pay = filled(await formAt(request, `${book}/pay`, 'attempt'), {
    method: 'success',
    totalYen: '1',
    amountYen: '1',
  });
  const twice = await Promise.all([
    send(request, `${book}/pay`, pay),
    send(request, `${book}/pay`, pay),
  ]);
  for (const answer of twice) expect(answer.location).toMatch(/done$/);
  expect((await send(request, `${book}/pay`, pay)).location).toMatch(/done$/);
  const found = await rows<{ reference: string; totalYen: number }>(
    'SELECT reference, "totalYen" FROM "Booking" WHERE "contactEmail" = $1',
    [email],
  );
  expect(found).toHaveLength(1);
  const reference = found[0]?.reference as string;
  expect(found[0]?.totalYen).toBeGreaterThan(10_000);
  const state = () => bookingState(reference);

  const link = /\/guardian-consent\/[\w-]{43}/.exec(
    (await mailTo(`guardian-${email}`, '/guardian-consent/')).text,
  )?.[0] as string;
  const stranger = await playwright.request.newContext({ baseURL });
  let before = await state();
  const decision = filled(await formAt(stranger, link, 'decision'), { decision: 'given' });
  for (const value of [null, '', 'yes', LONG, NUL, HALF])
    expectToldAt(
      await send(stranger, link, filled(decision, { decision: value })),
      'decision',
      `decision ${value}`.slice(0, 30),
    );
  for (const secret of ['x', '\ud800', null, 5, { toString: 1 }, 'a'.repeat(43), LONG])
    expectClean(
      await send(
        stranger,
        link,
        withArguments(decision, ([, ...rest]) => [secret, ...rest]),
      ),
      JSON.stringify(secret).slice(0, 30),
    );
  for (const path of [
    '/guardian-consent/x',
    `/guardian-consent/${'a'.repeat(43)}`,
    '/guardian-consent/%00',
    '/guardian-consent/%ED%A0%80',
    `/guardian-consent/${'a'.repeat(8_000)}`,
  ])
    expectClean(await read(stranger, path), path.slice(0, 40));
  await read(stranger, link);
  expect(await state(), 'opening the link decides nothing').toBe(before);
  expect((await send(stranger, link, decision)).location).toMatch(/answered=given$/);
  before = await settled(state);
  expect((await send(stranger, link, filled(decision, { decision: 'refused' }))).location).toMatch(
    /answered=dead$/,
  );
  expect(await state()).toBe(before);
  const own = `/bookings/${reference}`;
  const signed = /承諾のお知らせを確かめました/.test((await read(request, own)).html);
  if (signed) await send(request, own, await formAt(request, own, '$ACTION_KEY'));

  before = await state();
  const cancellation = `/bookings/${reference}/cancellation`;
  for (const query of [
    'who=9&why=x',
    'who=1&who=1&who=2',
    'who[]=1',
    `who=${LONG.slice(0, 900)}`,
    'why=force-majeure&who=1',
    'who=-1',
    'who=%00',
    '__proto__=1',
  ])
    expectClean(await read(request, `${cancellation}?${query}`), query.slice(0, 40));
  const cancel = await formAt(request, `${cancellation}?who=1&who=2`, 'feeYen');
  const [foreign] = await rows<{ id: string }>(
    `SELECT t.id FROM "Traveler" t JOIN "Booking" b ON b.id = t."bookingId" WHERE b.reference <> $1 LIMIT 1`,
    [reference],
  );
  const attacks: readonly Changes[] = [
    { feeYen: '-1' },
    { feeYen: '1' },
    { refundYen: '99999999' },
    { feeYen: '1e9' },
    { feeYen: LONG },
    { feeYen: null },
    { owedYen: 'x' },
    { differenceYen: NUL },
    { travelerIds: null },
    { travelerIds: 'x' },
    { travelerIds: foreign?.id ?? crypto.randomUUID() },
    { travelerIds: crypto.randomUUID() },
    { ground: 'force-majeure' },
    { ground: 'x' },
    { ground: LONG },
    { idempotencyKey: null },
    { idempotencyKey: NUL },
    { idempotencyKey: LONG },
  ];
  for (const changes of attacks) {
    const about = JSON.stringify(changes).slice(0, 60);
    const answer = await send(request, cancellation, filled(cancel, changes));
    expectClean(answer, about);
    expect(answer.status, about).toBe(200);
    expect(answer.html, about).toMatch(/role="alert"/);
  }
  for (const forged of ['TB00000000', [reference], null, { x: 1 }, '\ud800', LONG])
    expectClean(
      await send(
        request,
        cancellation,
        withArguments(cancel, ([, ...rest]) => [forged, ...rest]),
      ),
      JSON.stringify(forged).slice(0, 30),
    );
  expectClean(await send(stranger, cancellation, cancel), 'a stranger cancels');
  expect(await state(), 'no attack on the cancellation left a trace').toBe(before);

  const consents = `/bookings/${reference}/consents`;
  const change = await formAt(request, consents, 'itemKey');
  const others: readonly Changes[] = [
    { itemKey: 'terms' },
    { itemKey: NUL },
    { itemKey: 'constructor' },
    { subjectId: crypto.randomUUID() },
    { subjectId: foreign?.id ?? crypto.randomUUID() },
  ];
  for (const changes of others) {
    const answer = await send(request, consents, filled(change, changes));
    expectClean(answer, JSON.stringify(changes).slice(0, 40));
    expect(answer.status, JSON.stringify(changes).slice(0, 40)).toBe(303);
  }
  const unreadable: readonly Changes[] = [
    { itemKey: LONG },
    { itemKey: null },
    { subjectId: 'x' },
    { subjectId: null },
    { decision: 'x' },
  ];
  for (const changes of unreadable) {
    const answer = await send(request, consents, filled(change, changes));
    expectClean(answer, JSON.stringify(changes).slice(0, 40));
    expect(answer.html, JSON.stringify(changes).slice(0, 40)).toMatch(/role="alert"/);
  }
  for (const forged of ['TB00000000', [reference], null, { x: 1 }, LONG])
    expectClean(
      await send(
        request,
        consents,
        withArguments(change, ([, ...rest]) => [forged, ...rest]),
      ),
      JSON.stringify(forged).slice(0, 30),
    );
  expectClean(await send(stranger, consents, change), 'a stranger changes a consent');
  for (const done of ['constructor', '__proto__', 'toString', 'x', LONG.slice(0, 900)])
    expectClean(await read(request, `${consents}?done=${done}`), `done=${done.slice(0, 20)}`);
  expect(await state(), 'no attack on the consents left a trace').toBe(before);

  for (const path of [
    'documents/x',
    `documents/${crypto.randomUUID()}`,
    'documents/%00',
    'documents/x/file',
    `documents/${crypto.randomUUID()}/file`,
    'cancellation/x',
    'cancellation/%00',
    `cancellation/${crypto.randomUUID()}`,
  ])
    expect((await read(request, `/bookings/${reference}/${path}`)).status, path).toBe(404);
  for (const path of ['', '/cancellation', '/consents'])
    expect((await read(stranger, `/bookings/${reference}${path}`)).location, path).toMatch(
      /^\/bookings\?reference=TB/,
    );

  const [done, again] = await Promise.all([
    send(request, cancellation, cancel),
    send(request, cancellation, cancel),
  ]);
  expect(done.location).toMatch(/cancellation\/[0-9a-f-]{36}$/);
  expect(again.location).toBe(done.location);
  expect((await send(request, cancellation, cancel)).location).toBe(done.location);
  await stranger.dispose();
});
