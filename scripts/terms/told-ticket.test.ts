import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { explain } from './explain';
import { termsSource } from './terms-source';

const booking = {
  kind: 'cancellation',
  departureDate: '2026-07-30',
  returnDate: '2026-08-03',
  startsAt: '2026-07-30T20:00:00+09:00',
  declaredAt: '2026-07-10T11:00:00+09:00',
  travelers: [{ ticketPriceYen: 120_000, fareYen: 90_000 }],
  receivedYen: 120_000,
};

function told(ticket: object, more: object = {}): string {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  explain(termsSource('arranged-air'), JSON.stringify({ ...booking, ...more, ticket }), output);
  return written.join('');
}

describe('an explanation says what the ticket changed', () => {
  it('D4-10.N1a issued with 20 days left: row c, and why', () => {
    const text = told({ issuedOn: '2026-07-10' });
    expect(text).toContain(
      '2026-07-10に発券済みのため、15日以上前でも「c」の段によります。 [D4-10.N1a]',
    );
    expect(text).toContain('Issued on 2026-07-10: "c" counts though 15 days or more remain.');
    expect(text).toContain('30,000 yen, rounded down');
  });

  it('D4-10.N1a nothing is said of a ticket issued later, or with fewer days left', () => {
    expect(told({ issuedOn: '2026-07-11' })).not.toContain('N1a');
    expect(
      told({ issuedOn: '2026-07-10' }, { declaredAt: '2026-07-16T11:00:00+09:00' }),
    ).not.toContain('N1a');
    expect(told({})).not.toContain('N1a');
  });

  it('D4-10.2c early bird: on which side of the planned issue', () => {
    const before = told({ earlyBird: true, plannedIssueDate: '2026-07-11' });
    expect(before).toContain(
      '早割の航空券で、発券予定日（2026-07-11）より前の受付です。 [D4-10.2c]',
    );
    expect(before).toContain('received before the planned issue on 2026-07-11');
    const from = told({ earlyBird: true, plannedIssueDate: '2026-07-10', issuedOn: '2026-07-01' });
    expect(from).toContain('早割の航空券で、発券予定日（2026-07-10）以後の受付です。 [D4-10.2c]');
    expect(from).toContain('received on or after the planned issue on 2026-07-10');
    expect(from).not.toContain('N1a');
  });

  it('D4-10.N6 a changed departure: the higher of two fees', () => {
    const text = told({ firstDepartureDate: '2026-07-12' });
    expect(text).toContain(
      '変更前の出発日（2026-07-12）と比べ、高い方の取消料によります。 [D4-10.N6]',
    );
    expect(text).toContain('First booked for 2026-07-12: the higher of the two fees counts.');
  });

  it('nothing of it after the start', () => {
    const ticket = {
      issuedOn: '2026-07-01',
      earlyBird: true,
      plannedIssueDate: '2026-07-10',
      firstDepartureDate: '2026-07-12',
    };
    const text = told(ticket, { declaredAt: '2026-07-30T20:00:00+09:00' });
    expect(text).not.toContain('早割の航空券で');
    expect(text).not.toContain('N6');
  });
});
