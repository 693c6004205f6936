import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { formTree } from '../form/form-tree';
import { consentsSchema } from './consents';
import { contactSchema } from './contact';
import { guardianDecisionSchema, guardiansSchema } from './guardians';
import { partySizeSchema } from './party-size';
import { paymentSchema } from './payment';
import { roomsSchema } from './rooms';
import { travelerValues } from './traveler-values';
import { travelersSchema } from './travelers';
import { writtenAsRead } from './written-as-read';

const facts = {
  size: 2,
  overseas: true,
  sex: false,
  today: calendarDate('2026-06-01'),
  returnDate: calendarDate('2026-07-14'),
};
const boat = {
  optionCode: 'boat',
  name: '川下り',
  description: '',
  unit: 'person' as const,
  priceYen: 6_000,
  maxPerBooking: 1,
  applies: 'adult' as const,
};
const roomsFacts = {
  travelers: [
    { id: 't0', ageBand: 'adult' as const },
    { id: 't1', ageBand: 'child' as const },
  ],
  rooms: true,
  options: [boat, { ...boat, optionCode: 'view', unit: 'room' as const, maxPerBooking: null }],
};
const schemas = {
  travelers: travelersSchema(facts),
  'travelers at home': travelersSchema({ ...facts, overseas: false }),
  contact: contactSchema,
  guardians: guardiansSchema({
    minors: [{ place: 1, accompanied: true, consent: true }],
    guardians: [0],
    contactEmail: 'hanako@example.jp',
  }),
  rooms: roomsSchema(roomsFacts),
  consents: consentsSchema(
    [
      { key: 'terms', title: '取引条件', required: true, ownBoxes: false },
      { key: 'duty-free', title: '免税店への提供', required: false, ownBoxes: true },
    ],
    2,
  ),
  payment: paymentSchema,
  size: partySizeSchema,
  decision: guardianDecisionSchema,
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const long = '長'.repeat(20_000);
const HOSTILE: Record<string, unknown> = {
  nothing: {},
  'a text where a group is expected': {
    travelers: 'x',
    minors: 'x',
    room: 'x',
    options: 'x',
    consents: 'x',
    birth: 'x',
    emergency: 'x',
  },
  'a group where a text is expected': formTree(
    formOf({
      'email.x': 'a',
      'phone.x': 'a',
      'size.x': '1',
      'decision.x': 'given',
      'method.x': 'y',
      'room.0.x': '1',
    }),
  ),
  'lists and figures': {
    travelers: [1, 2],
    minors: [],
    size: 3,
    room: { 0: 1 },
    email: ['a'],
    method: 7,
  },
  'texts far too long': formTree(
    formOf({
      'travelers.0.family': long,
      'travelers.1.birth.year': long,
      'travelers.0.assistance.needed': long,
      email: `${long}@example.jp`,
      address: long,
      'emergency.name': long,
      size: long,
      method: long,
      token: long,
      'room.0': long,
      'options.view.quantity': long,
      'minors.1.consentBy': 'mail',
      'minors.1.mail.email': long,
    }),
  ),
  'characters no database takes': formTree(
    formOf({ 'travelers.0.family': 'a\u0000b', address: '\ud800', size: '\u0000' }),
  ),
};

for (const [form, schema] of Object.entries(schemas)) {
  test.each(Object.entries(HOSTILE))(
    `${form}: %s is answered in Japanese at a field, never thrown`,
    (_, input) => {
      const answer = schema.safeParse(input);
      expect(answer.success).toBe(false);
      for (const { message, path } of answer.error?.issues ?? []) {
        expect(message, path.join('.')).toMatch(/[ぁ-んァ-ン一-龠]/);
        expect(path.length).toBeGreaterThan(0);
      }
    },
  );
}

const taro = {
  'travelers.0.family': ' 佐藤　',
  'travelers.0.given': '健一',
  'travelers.0.familyKana': 'さとう',
  'travelers.0.givenKana': 'ｹﾝｲﾁ',
  'travelers.0.birth.year': '１９７８年',
  'travelers.0.birth.month': '9',
  'travelers.0.birth.day': '１２',
  'travelers.0.assistance.needed': 'no',
  'travelers.0.assistance.measures': 'left over',
};

test('names, kana and figures are taken in any width', () => {
  const home = travelersSchema({ ...facts, size: 1, overseas: false });
  const answer = home.parse(formTree(formOf(taro)));
  expect(answer.travelers[0]).toMatchObject({
    family: '佐藤',
    familyKana: 'サトウ',
    givenKana: 'ケンイチ',
    birth: '1978-09-12',
    assistance: null,
    passport: null,
  });
});

const abroad = {
  ...taro,
  'travelers.0.romanFamily': 'ｓａｔｏ',
  'travelers.0.romanGiven': 'Ken-Ichi',
  'travelers.0.spellingChecked': 'on',
  'travelers.0.sex': 'male',
  'travelers.0.nationality': 'JP',
};

test('D4-0.1 passport letters become A–Z; the passport itself may come later', () => {
  const answer = travelersSchema({ ...facts, size: 1 }).parse(formTree(formOf(abroad)));
  expect(answer.travelers[0]).toMatchObject({
    romanFamily: 'SATO',
    romanGiven: 'KEN-ICHI',
    passport: null,
  });
});

test('D4-0.1 D3-4.12 spelling not compared, no nationality: each asked about at its field', () => {
  const { 'travelers.0.spellingChecked': _, 'travelers.0.nationality': __, ...less } = abroad;
  const schema = travelersSchema({ ...facts, size: 1 });
  const issues = schema.safeParse(formTree(formOf(less))).error?.issues;
  expect(issues?.map(({ path }) => path.join('.'))).toEqual([
    'travelers.0.spellingChecked',
    'travelers.0.nationality',
  ]);
});

test('D4-0.1 D4-9B.3 what was ticked stands in the form again', () => {
  const typed = { ...abroad, 'travelers.0.documentHelp': 'on' };
  const schema = travelersSchema({ ...facts, size: 1 });
  const { travelers } = schema.parse(formTree(formOf(typed)));
  expect(travelers[0]).toMatchObject({ spellingChecked: true, documentHelp: true });
  const again = travelerValues(travelers);
  expect(again).toMatchObject({
    'travelers.0.spellingChecked': 'on',
    'travelers.0.documentHelp': 'on',
  });
  expect(schema.parse(formTree(formOf(again))).travelers).toEqual(travelers);
  const { travelers: without } = schema.parse(formTree(formOf(abroad)));
  expect(Object.keys(travelerValues(without))).not.toContain('travelers.0.documentHelp');
});

test('D4-13.2 the sex is asked at home only where it is needed', () => {
  const home = { ...facts, size: 1, overseas: false };
  expect(travelersSchema(home).parse(formTree(formOf(taro))).travelers[0]?.sex).toBeNull();
  const hut = travelersSchema({ ...home, sex: true });
  const issues = hut.safeParse(formTree(formOf(taro))).error?.issues;
  expect(issues?.map(({ path }) => path.join('.'))).toEqual(['travelers.0.sex']);
  const typed = formOf({ ...taro, 'travelers.0.sex': 'female' });
  expect(hut.parse(formTree(typed)).travelers[0]?.sex).toBe('female');
});

test.each([
  ['2026', '7', '13', false],
  ['2026', '7', '14', true],
])(
  'D4-9B.1 a passport that expires on %s-%s-%s, return on 14 July: %s',
  (year, month, day, good) => {
    const passport = {
      'travelers.0.passport.number': 'ｔｚ１２３４５６７',
      'travelers.0.passport.expiry.year': year,
      'travelers.0.passport.expiry.month': month,
      'travelers.0.passport.expiry.day': day,
      'travelers.0.passport.country': 'JP',
    };
    const answer = travelersSchema({ ...facts, size: 1 }).safeParse(
      formTree(formOf({ ...abroad, ...passport })),
    );
    expect(answer.success).toBe(good);
    if (good) expect(answer.data?.travelers[0]?.passport?.number).toBe('TZ1234567');
  },
);

test('D2-4.6a assistance without a kind or without details is asked about at those fields', () => {
  const home = travelersSchema({ ...facts, size: 1, overseas: false });
  const form = formOf({
    ...taro,
    'travelers.0.assistance.needed': 'yes',
    'travelers.0.assistance.measures': ' ',
  });
  const paths = home.safeParse(formTree(form)).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['travelers.0.assistance.kinds', 'travelers.0.assistance.measures']);
});

test('D0-T2a part of an emergency contact asks for the rest; none at all is fine', () => {
  const own = {
    email: ' Hanako＠Example.jp ',
    phone: '０９０（1234）５６７８',
    postalCode: '〒000-0009',
    address: '凪町',
  };
  const typed = { ...own, postalCode: '〒０００－０００９' };
  expect(contactSchema.parse(formTree(formOf(typed)))).toMatchObject({
    email: 'hanako@example.jp',
    phone: '０９０（1234）５６７８',
    postalCode: '0000009',
    emergency: null,
  });
  const answer = contactSchema.safeParse(formTree(formOf({ ...typed, 'emergency.name': '山田' })));
  expect(answer.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'emergency.relation',
    'emergency.phone',
  ]);
});

test('D2-24.1 an empty telephone is answered with why it is needed', () => {
  const answer = contactSchema.safeParse(
    formTree(formOf({ email: 'a@example.jp', phone: '', postalCode: '0000009', address: '凪町' })),
  );
  expect(answer.error?.issues[0]?.message).toContain('手配とご連絡に必要');
});

test('D2-4.1a a guardian by mail cannot be the representative’s own address', () => {
  const form = formOf({
    'minors.1.companion': '0',
    'minors.1.consentBy': 'mail',
    'minors.1.mail.name': '佐藤 花子',
    'minors.1.mail.relation': '母',
    'minors.1.mail.email': 'HANAKO@example.jp',
  });
  const issues = schemas.guardians.safeParse(formTree(form)).error?.issues;
  expect(issues?.map(({ path }) => path.join('.'))).toEqual(['minors.1.mail.email']);
});

test('rooms are compacted, a child takes no option for adults', () => {
  const form = formOf({
    'room.0': '1',
    'room.1': '1',
    'options.boat.0': 'on',
    'options.boat.1': 'on',
  });
  expect(schemas.rooms.parse(formTree(form))).toEqual({
    rooms: [[0, 1]],
    options: { boat: { places: [0], quantity: 0 }, view: { places: [], quantity: 0 } },
  });
});

test('a form cannot reach what every object has', () => {
  const tree = formTree(
    formOf({ '__proto__.x': 'a', 'constructor.prototype.x': 'b', 'a.__proto__.b': 'c' }),
  );
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  expect(Object.keys(tree)).toEqual(['constructor']);
});

test('D4-0.1 a name the passport writes otherwise stands in the form that way, to be compared once more', () => {
  const typed = {
    ...abroad,
    'travelers.0.romanFamily': 'Müller',
    'travelers.1.romanFamily': 'Ito',
  };
  const { 'travelers.0.spellingChecked': _, ...rest } = typed;
  expect(writtenAsRead(typed)).toEqual({ ...rest, 'travelers.0.romanFamily': 'MUELLER' });
  expect(writtenAsRead(abroad)).toEqual(abroad);
});

const oneName = {
  ...abroad,
  'travelers.0.given': '',
  'travelers.0.givenKana': '',
  'travelers.0.romanGiven': '',
};

test('one name only: said with the box it is kept and stands in the form again', () => {
  const schema = travelersSchema({ ...facts, size: 1 });
  const typed = formTree(formOf({ ...oneName, 'travelers.0.singleName': 'on' }));
  const { travelers } = schema.parse(typed);
  expect(travelers[0]).toMatchObject({ family: '佐藤', given: '', givenKana: '', romanGiven: '' });
  expect(schema.parse(formTree(formOf(travelerValues(travelers)))).travelers).toEqual(travelers);
});

test('one name only, and it is the given name: the empty surname is kept with the box, in kanji, kana and letters', () => {
  const schema = travelersSchema({ ...facts, size: 1 });
  const noSurname = {
    ...abroad,
    'travelers.0.family': '',
    'travelers.0.familyKana': '',
    'travelers.0.romanFamily': '',
  };
  const typed = formTree(formOf({ ...noSurname, 'travelers.0.singleName': 'on' }));
  const { travelers } = schema.parse(typed);
  expect(travelers[0]).toMatchObject({ family: '', familyKana: '', romanFamily: '' });
  expect(travelers[0]?.given).not.toBe('');
  expect(schema.parse(formTree(formOf(travelerValues(travelers)))).travelers).toEqual(travelers);
  const forgotten = schema.safeParse(formTree(formOf(noSurname))).error?.issues;
  expect(forgotten?.map(({ path }) => path.join('.'))).toEqual([
    'travelers.0.family',
    'travelers.0.familyKana',
    'travelers.0.romanFamily',
  ]);
});

test('one name only: without the box the empty half is a forgotten one, and no name at all is none', () => {
  const schema = travelersSchema({ ...facts, size: 1 });
  const paths = (fields: Record<string, string>) =>
    schema.safeParse(formTree(formOf(fields))).error?.issues.map(({ path }) => path.join('.'));
  expect(paths(oneName)).toEqual([
    'travelers.0.given',
    'travelers.0.givenKana',
    'travelers.0.romanGiven',
  ]);
  const none = {
    ...abroad,
    'travelers.0.singleName': 'on',
    'travelers.0.family': '\u200b',
    'travelers.0.given': ' ',
  };
  expect(paths(none)).toEqual(['travelers.0.family', 'travelers.0.given']);
});

test('an address that looks mistyped is asked about, and taken when somebody is sure of just this one', () => {
  const typed = {
    email: 'a@gmail.con',
    phone: '090-1234-5678',
    postalCode: '0000009',
    address: '凪町',
  };
  const paths = (more: Record<string, string>) =>
    contactSchema
      .safeParse(formTree(formOf({ ...typed, ...more })))
      .error?.issues.map(({ path }) => path.join('.'));
  expect(paths({})).toEqual(['email']);
  expect(paths({ emailSure: 'b@gmail.con' })).toEqual(['email']);
  expect(paths({ emailSure: 'a@gmail.con' })).toBeUndefined();
});
