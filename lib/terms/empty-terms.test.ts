import { describe, expect, it } from 'vitest';
import { applicationRefusal } from '@/lib/rules/application/application-refusal';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant, instantInJapan } from '@/lib/rules/calendar/instant';
import { freeGround } from '@/lib/rules/cancellation/free-grounds';
import { departureCallOff } from '@/lib/rules/contract/departure-call-off';
import type { ContractKind, Terms } from '@/lib/rules/terms';
import { silentSections } from './check/silent-sections';
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

function fromNothing(contractKind: ContractKind): Terms {
  const file = emptyTerms({ title: '旅行条件書', contractKind, firstDay: '2026-12-01' });
  const read = readTerms(JSON.stringify({ ...file, id: 'own-tours' }));
  if ('problems' in read) throw new Error(read.problems[0]?.message);
  return read.terms;
}

describe('terms from nothing can be worked with', () => {
  const domestic = fromNothing('package-domestic');
  const callOff = (day: string, dayTrip: boolean, of: Terms, departure = '2027-07-09') =>
    departureCallOff(
      {
        reason: 'too-few-participants',
        explanation: 'お二人だけのお申し込みでした。',
        participants: 2,
        minimum: 10,
        departureDate: calendarDate(departure),
        dayTrip,
        at: instantInJapan(calendarDate(day), '12:00'),
      },
      of,
    );

  it('an application is declined with a code, by the article that is printed', () => {
    const declined = (reason: 'business' | 'nuisance', note: string) =>
      applicationRefusal({ reason, note }, domestic);
    expect(declined('business', '')).toEqual({ kind: 'may-decline', article: '第4条' });
    expect(declined('nuisance', '')).toEqual({ kind: 'may-not', reason: 'note-missing' });
  });

  // 標準旅行業約款 17条: before the 13th day, a day trip the 3rd; overseas the 23rd, in a peak the 33rd.
  it('a departure with too few participants is called off up to the last day of its notice', () => {
    expect(callOff('2027-06-25', false, domestic)).toMatchObject({
      kind: 'may-call-off',
      article: '第9条',
    });
    expect(callOff('2027-06-26', false, domestic)).toMatchObject({ kind: 'too-late' });
    expect(callOff('2027-07-05', true, domestic)).toMatchObject({ kind: 'may-call-off' });
    expect(callOff('2027-07-06', true, domestic)).toMatchObject({ kind: 'too-late' });
    const overseas = fromNothing('package-overseas');
    expect(callOff('2027-06-15', false, overseas)).toMatchObject({ kind: 'may-call-off' });
    expect(callOff('2027-06-16', false, overseas)).toMatchObject({ kind: 'too-late' });
    const peak = '2027-08-09';
    expect(callOff('2027-07-06', false, overseas, peak)).toMatchObject({ kind: 'may-call-off' });
    expect(callOff('2027-07-07', false, overseas, peak)).toMatchObject({ kind: 'too-late' });
  });

  it('an important change frees whoever declares before the start', () => {
    const startsAt = instantInJapan(calendarDate('2027-07-09'), '08:00');
    const facts = {
      ground: 'important-change',
      departureDate: calendarDate('2027-07-09'),
      startsAt,
    } as const;
    const freed = (declaredAt: Instant) =>
      freeGround({ ...facts, declaredAt, noShow: false }, domestic.freeGrounds);
    expect(freed(startsAt)).toMatchObject({ reason: 'ground-after-start' });
    expect(freed(instant(startsAt - 60_000))).toMatchObject({ article: '第8条' });
  });

  it('leave nothing unsaid but the increase of prices; without the sections each is named', () => {
    expect(silentSections(domestic)).toEqual(['priceIncrease']);
    expect(silentSections(fromNothing('arranged-air'))).toEqual([
      'applicationRefusals',
      'eligibility',
      'nonPayment',
    ]);
    expect(listTerms().map((terms) => [terms.id, silentSections(terms)])).toEqual([
      ['web-card-domestic', ['finalItinerary']],
      ['deposit-domestic', []],
      ['arranged-air', []],
      ['standard-domestic', []],
      ['standard-overseas', []],
    ]);
    const bare = { ...domestic, minimumParticipants: null, freeGrounds: [] };
    expect(silentSections(bare)).toEqual(['priceIncrease', 'freeGrounds', 'minimumParticipants']);
  });
});
