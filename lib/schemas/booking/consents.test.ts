import { expect, test } from 'vitest';
import { formTree } from '../form/form-tree';
import { consentsSchema } from './consents';

const schema = consentsSchema(
  [
    { key: 'terms', title: '取引条件', required: true, ownBoxes: false },
    { key: 'duty-free', title: '免税店への提供', required: false, ownBoxes: true },
    { key: 'news-mail', title: '旅のお知らせメール', required: false, ownBoxes: false },
  ],
  3,
);
const NEEDED = [
  ['consents.terms', 'on'],
  ['antiSocial', 'on'],
] as const;

/** What the fields of a form decide, in the order in which they are sent. */
function decided(...fields: readonly (readonly [name: string, value: string])[]) {
  const form = new FormData();
  for (const [name, value] of [...NEEDED, ...fields]) form.append(name, value);
  return schema.parse(formTree(form)).consents;
}

test('P4 each traveler’s box decides for that traveler alone; the contact’s mail is a decision of its own', () => {
  const consents = decided(
    ['consents.duty-free.0', 'off'],
    ['consents.duty-free.1', 'off'],
    ['consents.duty-free.1', 'on'],
    ['consents.duty-free.2', 'off'],
    ['consents.news-mail', 'off'],
  );
  expect(consents).toEqual({
    terms: 'granted',
    'duty-free': ['refused', 'granted', 'refused'],
    'news-mail': 'refused',
  });
});

test('P4 a missing key is no decision, for the one traveler whose key is missing', () => {
  expect(decided(['consents.duty-free.0', 'on'], ['consents.duty-free.2', 'off'])).toEqual({
    terms: 'granted',
    'duty-free': ['granted', null, 'refused'],
    'news-mail': null,
  });
});

test('P4 no key sets two boxes: neither the item’s, nor a list, nor a traveler who is not there', () => {
  const nobody = [null, null, null];
  for (const fields of [
    [['consents.duty-free', 'on']],
    [['consents.duty-free.3', 'on']],
    [['consents.duty-free.-1', 'on']],
    [['consents.duty-free.00', 'on']],
    [['consents.duty-free.length', '3']],
    [['consents.duty-free.0.1', 'on']],
    [['consents.duty-free.1:2', 'on']],
    [['consents', 'on']],
    [['duty-free.0', 'on']],
  ] as const) {
    expect(decided(...fields)['duty-free'], JSON.stringify(fields)).toEqual(nobody);
  }
});

test('P4 a foreign item is not taken in', () => {
  const consents = decided(
    ['consents.partner-mail', 'on'],
    ['consents.overseas-transfer:US', 'on'],
  );
  expect(Object.keys(consents)).toEqual(['terms', 'duty-free', 'news-mail']);
});

test.each([
  [['off', 'on'], 'granted'],
  [['on', 'off'], 'refused'],
  [['on', 'on'], 'granted'],
  [['off', 'off'], 'refused'],
  [['on', ''], null],
  [['true'], null],
  [['ON'], null],
])(
  'of the same key sent as %j the last counts, and only our two values decide: %s',
  (values, decision) => {
    const fields = values.map((value) => ['consents.duty-free.1', value] as const);
    expect(decided(...fields)['duty-free']).toEqual([null, decision, null]);
  },
);

test('a necessary one without its tick is told at its box; optional ones never stop anybody', () => {
  const form = new FormData();
  form.append('antiSocial', 'on');
  const answer = schema.safeParse(formTree(form));
  expect(answer.error?.issues.map(({ path }) => path.join('.'))).toEqual(['consents.terms']);
});
