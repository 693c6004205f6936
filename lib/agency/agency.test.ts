import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { agencyJsonSchema } from './agency-json-schema';
import { contrast } from './contrast';
import { isInvoiceNumber } from './invoice-number';
import { readAgency } from './read-agency';
import sample from './sample.json';

const problemsOf = (changes: object) => {
  const answer = readAgency(JSON.stringify({ ...sample, ...changes }));
  return 'agency' in answer ? [] : answer.problems.map(({ at }) => at);
};

describe('the profile of an agency', () => {
  it('takes the sample agency', () => expect(problemsOf({})).toEqual([]));

  it('names every fault with its path', () => {
    const faults = {
      telephone: 'call us',
      licence: { ...sample.licence, validUntil: '2030-02-30', class: 'fourth' },
      offices: [{ ...sample.offices[0], managers: [] }],
      colour: 'blue',
    };
    expect(problemsOf(faults)).toEqual([
      'telephone',
      'licence.class',
      'licence.validUntil',
      'offices[0].managers',
      'colour',
    ]);
  });

  it('takes a guarantee of either kind, and no third (D3-31)', () => {
    const guarantee = {
      kind: 'business-deposit',
      depositOffice: '見本法務局',
      depositOfficeAddress: '見本市一丁目',
    };
    expect(problemsOf({ guarantee })).toEqual([]);
    expect(problemsOf({ guarantee: { kind: 'none' } })).toEqual(['guarantee.kind']);
  });

  it('is told what is no JSON', () => {
    expect(readAgency('{')).toMatchObject({ problems: [{ at: '' }] });
  });

  it('has its JSON Schema beside it, as the code says it', () => {
    const file = fileURLToPath(new URL('agency.schema.json', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(agencyJsonSchema());
  });
});

describe('the invoice registration number', () => {
  // 2 1 0 9 8 7 6 5 4 3 2 1 from the last, weighted 1, 2, 1, 2 …: 2+2+0+18+8+14+6+10+4+6+2+2 = 74, 2 over; 9 - 2 = 7.
  it('fits by its check digit', () => expect(isInvoiceNumber('T7123456789012')).toBe(true));
  it.each([
    'T8123456789012',
    'T7123456789013',
    '7123456789012',
    'T712345678901',
    'T71234567890120',
    't7123456789012',
    'T７123456789012',
  ])('refuses %s', (number) => expect(isInvoiceNumber(number)).toBe(false));
  it('stands in the profile as null or right', () => {
    expect(problemsOf({ invoiceNumber: 'T7123456789012' })).toEqual([]);
    expect(problemsOf({ invoiceNumber: 'T8123456789012' })).toEqual(['invoiceNumber']);
  });
});

describe('two colours', () => {
  const colours = (line: string, action: string) =>
    problemsOf({ site: { ...sample.site, colours: { line, action } } });

  it('contrast black on white 21, and one with itself 1', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
  // On white #777777 is 4.48 to 1; the grounds of the pages are darker than white and take more.
  it.each([
    ['#005a3c', '#8a1c1c', []],
    ['#777777', '#8a1c1c', ['site.colours.line']],
    ['#005a3c', '#ff9900', ['site.colours.action']],
    ['green', '#8a1c1c', ['site.colours.line']],
  ])('%s and %s', (line, action, faults) => expect(colours(line, action)).toEqual(faults));
});
