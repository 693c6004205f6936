import { describe, expect, it } from 'vitest';
import { checkTerms } from './check-terms';
import { emptyTerms } from './empty-terms';
import { readTerms } from './read-terms';
import { addressOf, nameInAddress, nextVersion } from './terms-name';
import { listTerms, termsVersion } from './terms-of';
import { termsText } from './terms-text';
import { typicalDepartures } from './typical-cases';

describe('a file to begin with', () => {
  it.each(['package-domestic', 'package-overseas', 'arranged-air'] as const)(
    'of a %s has nothing that check would find',
    (contractKind) => {
      const file = emptyTerms({ title: '旅行条件書', contractKind, firstDay: '2026-12-01' });
      const text = JSON.stringify({ ...file, id: 'own-tours' });
      expect(checkTerms(text, termsVersion)).toEqual([]);
    },
  );
});

describe('the names of a version', () => {
  it('stand in an address and come back', () => {
    const name = { termsId: 'own-tours', version: '2.1' };
    expect(nameInAddress(addressOf(name))).toEqual(name);
    expect(['own-tours', '~1', 'a~', 'A~1', 'a~1~2', '../a~1'].map(nameInAddress)).toEqual(
      Array(6).fill(null),
    );
  });
  it('go on from the highest number', () => {
    expect([nextVersion([]), nextVersion(['1', '3', 'x']), nextVersion(['9', '10'])]).toEqual([
      '1',
      '4',
      '11',
    ]);
  });
});

it.each(listTerms().map((terms) => [terms.id, terms] as const))(
  '%s is kept as a text that says the same, and every table has a typical departure',
  (_, terms) => {
    const text = termsText(JSON.stringify(terms));
    expect(readTerms(text)).toEqual({ terms });
    expect(termsText(text)).toBe(text);
    expect(typicalDepartures(terms)).toHaveLength(terms.cancellation.tables.length);
  },
);
