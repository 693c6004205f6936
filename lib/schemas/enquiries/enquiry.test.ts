import { expect, test } from 'vitest';
import { enquiryErrors as words } from '@/lib/wording/enquiries/enquiries';
import { formErrors } from '../form/form-state';
import { enquiryForm, isEnquiryToken } from './enquiry';

const form = enquiryForm((typed) => (/^0\d{9}$/.test(typed) ? typed : null));
const FORM_KEY = '5b6f2c9e-6c1b-4c6e-9a42-0b7f0d6c1a11';
const sent = {
  name: '汐見 航平',
  wants: 'mail',
  email: 'wataru@example.jp',
  phone: '',
  text: '雨の日は\r\nどうなりますか。',
  formKey: FORM_KEY,
};

function answerTo(change: Record<string, unknown>) {
  const parsed = form.safeParse({ ...sent, ...change });
  if (parsed.success) return parsed.data;
  return Object.fromEntries(formErrors(parsed.error).map((one) => [one.name, one.message]));
}

test('what is typed is read: lines kept, empty ways null', () => {
  expect(answerTo({})).toEqual({
    tour: null,
    name: '汐見 航平',
    wants: 'mail',
    email: 'wataru@example.jp',
    phone: null,
    booking: null,
    text: '雨の日は\nどうなりますか。',
    formKey: FORM_KEY,
  });
});

test.each([
  ['a mail wants an address', { email: ' ' }, { email: words.emailMissing }],
  ['a call wants a number', { wants: 'telephone' }, { phone: words.phoneMissing }],
  ['a number that cannot be dialled', { phone: '12' }, { phone: words.phoneWrong }],
  ['a reference that is none', { booking: 'about my trip' }, { booking: words.booking }],
  ['no way chosen', { wants: 'pigeon' }, { wants: words.wants }],
  ['no text', { text: ' \n ' }, { text: words.text.missing }],
  ['too much text', { text: '雨'.repeat(2001) }, { text: words.text.tooLong }],
  ['a form of another version', { formKey: '1' }, { formKey: words.stale }],
])('%s', (_, change, errors) => {
  expect(answerTo(change)).toEqual(errors);
});

test('all that is wrong is said at once', () => {
  const answer = answerTo({ name: '', email: '', text: '', phone: 'x' });
  expect(Object.keys(answer).sort()).toEqual(['email', 'name', 'phone', 'text']);
});

test('a call needs no mail address; a text of 2,000 characters is taken; a mistyped domain is asked about', () => {
  expect(answerTo({ wants: 'telephone', email: '', phone: '0312345678' })).toMatchObject({
    email: null,
    phone: '0312345678',
  });
  expect(answerTo({ text: '雨'.repeat(2000), booking: 'tb-1234abcd' })).toMatchObject({
    text: '雨'.repeat(2000),
    booking: 'TB1234ABCD',
  });
  expect(answerTo({ email: 'wataru@gmial.com' }).email).toContain('打ちまちがい');
  const sure = { email: 'wataru@gmial.com', emailSure: 'wataru@gmial.com' };
  expect(answerTo(sure).email).toBe('wataru@gmial.com');
});

test.each([
  ['a'.repeat(64), true],
  ['a'.repeat(63), false],
  ['A'.repeat(64), false],
  ['../'.padEnd(64, 'a'), false],
  [null, false],
])('%s is the form of a token: %s', (given, is) => {
  expect(isEnquiryToken(given)).toBe(is);
});
