import { expect, test } from 'vitest';
import { listProvisionDuty, passingDuty, provisionDuty } from './provision-duty';

const consent = { article27: 'consent', transferConsent: false, onBehalf: false } as const;

test('P27 without any other reason a record is one of the law', () => {
  expect(provisionDuty(consent)).toBe('statutory');
});

test('P27 outsourcing asks for none at home, and for one abroad where a consent let it go', () => {
  expect(provisionDuty({ ...consent, article27: '27-5' })).toBe('not-required-27-5');
  const abroad = { ...consent, article27: '27-5', transferConsent: true } as const;
  expect(provisionDuty(abroad)).toBe('art28-statutory');
});

test('P27 law and life ask for none, abroad either; on behalf of the person only at home', () => {
  const law = { ...consent, article27: '27-1', transferConsent: true } as const;
  expect(provisionDuty(law)).toBe('not-required-27-1');
  expect(provisionDuty({ ...consent, onBehalf: true })).toBe('not-required-on-behalf');
  expect(provisionDuty({ ...consent, onBehalf: true, transferConsent: true })).toBe(
    'art28-statutory',
  );
});

test.each([
  ['third-party-travel', false, 'statutory'],
  ['duty-free', false, 'statutory'],
  ['third-party-travel overseas-transfer:TH', false, 'art28-statutory'],
  ['third-party-travel overseas-transfer:FR', true, 'statutory'],
])('P27 a list that rests on %s, a designated country %s: %s', (basis, designated, duty) => {
  expect(listProvisionDuty(basis, designated)).toBe(duty);
});

test.each([
  ['supplier', 'JP', 'statutory'],
  ['public-body', 'JP', 'statutory'],
  ['contractor', 'JP', 'not-required-27-5'],
  ['contractor', 'TH', 'art28-statutory'],
])('P27 an enquiry passed on to a %s in %s: %s', (recipientKind, country, duty) => {
  expect(passingDuty({ recipientKind, country })).toBe(duty);
});
