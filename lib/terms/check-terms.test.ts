import { describe, expect, it } from 'vitest';
import { checkTerms } from './check-terms';
import arrangedAir from './files/arranged-air@1.json';
import depositDomestic from './files/deposit-domestic@1.json';
import standardOverseas from './files/standard-overseas@1.json';
import webCard from './files/web-card-domestic@1.json';
import { termsVersion } from './terms-of';

// biome-ignore lint/suspicious/noExplicitAny: files are broken on purpose
type Loose = any;

/** What check finds in a file after it was broken by hand. */
function findings(file: object, breakIt: (terms: Loose) => void) {
  const terms = structuredClone(file) as Loose;
  breakIt(terms);
  // Codes and facts, from which the Japanese sentences are made, have their own tests.
  return checkTerms(JSON.stringify(terms), termsVersion).map(({ code, facts, ...rest }) => rest);
}
const steps = (terms: Loose) => terms.cancellation.tables[1].steps;
const percent = (rate: number) => ({ kind: 'percent', percent: rate, of: 'tourPrice' });
const fixed = (yen: number) => ({ kind: 'fixed', yen, per: 'person' });

describe('check finds', () => {
  it('a hole, with its day', () => {
    const found = findings(webCard, (terms) => {
      steps(terms)[1].until = { day: 9 };
    });
    expect(found).toEqual([
      { finding: 'hole', at: 'cancellation.tables[1].steps', day: 8, message: 'no step for day 8' },
    ]);
  });

  it('a hole before the first step, on departure day, and of some hours', () => {
    const day = (change: (list: Loose) => void) =>
      findings(webCard, (terms) => change(steps(terms)))[0];
    expect(day((list) => list.shift())).toMatchObject({ finding: 'hole', day: 21 });
    expect(day((list) => list.pop())).toMatchObject({ finding: 'hole', day: 0 });
    expect(
      day((list) => {
        list[3].until = { day: 1, at: '12:00' };
      }),
    ).toMatchObject({ finding: 'hole', day: 1 });
  });

  it('a hole with no end towards the contract, said as one', () => {
    const found = findings(webCard, (terms) => steps(terms).shift());
    expect(found).toMatchObject([
      { finding: 'hole', day: 21, message: 'no step for day 21 and every day before' },
    ]);
  });

  it('a fee above the price, at the price where it begins', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      steps(terms)[4].charge = { kind: 'sumOf', charges: [percent(100), fixed(1)] };
      terms.cancellation.tables[1].afterStart.charge = steps(terms)[4].charge;
    });
    expect(found).toMatchObject([
      {
        finding: 'above-price',
        at: 'cancellation.tables[1].steps[4]',
        chargedYen: 1_001,
        priceYen: 1_000,
      },
      { finding: 'above-price', at: 'cancellation.tables[1].afterStart' },
    ]);
  });

  it('no fee that is the whole price', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      steps(terms)[4].charge = percent(100);
    });
    expect(found).toEqual([]);
  });

  it('with a cost that nobody knows before the booking, the cost it was judged with', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      terms.cancellation.tables[1].afterStart.charge = {
        kind: 'sumOf',
        charges: [percent(100), { kind: 'cost', cost: 'airlineFee', per: 'person' }],
      };
    });
    expect(found).toMatchObject([{ finding: 'above-price', chargedYen: 2_000 }]);
    expect(found[0]?.message).toBe(
      'after-start charges 2000 yen for a price of 1000, if airlineFee 1000 (not known: no range in costs): more than was paid',
    );
  });

  it('a range for a cost that no charge asks for', () => {
    const found = findings(webCard, (terms) => {
      terms.cancellation.costs = { airlinefee: { from: 0, until: 5_000 } };
    });
    expect(found).toEqual([
      {
        finding: 'name-unknown',
        at: 'cancellation.costs.airlinefee',
        message: 'no charge asks for a cost "airlinefee"',
      },
    ]);
  });

  it('a deposit band with a sum and a percentage, with neither, or with what no booking knows', () => {
    const band = (change: (own: Loose) => void) =>
      findings(depositDomestic, (terms) => change(terms.deposit.bands[0]));
    const twenty = percent(20);
    expect(
      band((own) => {
        delete own.depositYen;
        own.charge = { kind: 'largerOf', charges: [twenty, fixed(20_000)] };
      }),
    ).toEqual([]);
    const wrong = { finding: 'shape', at: expect.stringMatching(/^deposit\.bands\[0\]/) };
    expect(band((own) => Object.assign(own, { charge: twenty }))).toMatchObject([wrong]);
    expect(band((own) => delete own.depositYen)).toMatchObject([wrong]);
    expect(
      band((own) => {
        delete own.depositYen;
        own.charge = { kind: 'cost', cost: 'airlineFee', per: 'person' };
      }),
    ).toMatchObject([wrong]);
  });

  it('a deposit in percent of a price that the kind of contract has not', () => {
    const found = findings(depositDomestic, (terms) => {
      delete terms.deposit.bands[0].depositYen;
      terms.deposit.bands[0].charge = { kind: 'percent', percent: 20, of: 'ticketPrice' };
    });
    expect(found).toMatchObject([
      { finding: 'base-not-of-kind', at: 'deposit.bands[0].charge.of' },
    ]);
  });

  it('with the range of a cost, what the agency meets and nothing else', () => {
    const found = (until: number) =>
      findings(webCard, (terms) => {
        terms.base = null;
        const cost = { kind: 'cost', cost: 'airlineFee', per: 'person' };
        terms.cancellation.prices = { from: 10_000, until: 100_000 };
        terms.cancellation.costs = { airlineFee: { from: 0, until } };
        steps(terms)[1].charge = { kind: 'largerOf', charges: [percent(20), cost] };
      });
    // 30% of the cheapest trip, 10,000 yen, is 3,000 yen: the step after it.
    expect(found(3_000)).toEqual([]);
    expect(found(3_001)).toMatchObject([{ finding: 'falling-charge', priceYen: 10_000 }]);
    expect(found(3_001)[0]?.message).toContain('if airlineFee 3001)');
    // Without one the fall is told for a fee as high as the price, and that nobody knows it.
    const unknown = findings(webCard, (terms) => {
      terms.base = null;
      const cost = { kind: 'cost', cost: 'airlineFee', per: 'person' };
      steps(terms)[1].charge = { kind: 'largerOf', charges: [percent(20), cost] };
    });
    expect(unknown[0]?.message).toContain('(not known: no range in costs)');
  });

  it('a step whose ends are the wrong way round, and not the holes that this leaves', () => {
    const found = findings(webCard, (terms) => {
      steps(terms)[1] = { ...steps(terms)[1], from: { day: 8 }, until: { day: 20 } };
    });
    expect(found).toEqual([
      {
        finding: 'reversed',
        at: 'cancellation.tables[1].steps[1]',
        message:
          'from-day-20 begins at day 8 and ends at day 20: the two ends are the wrong way round',
      },
    ]);
  });

  it.each([
    [{ day: 3, at: '18:00' }, { day: 3, at: '12:00' }, 1],
    [{ day: 3, at: '12:00' }, { day: 3, at: '18:00' }, 0],
    [{ date: '2026-07-02' }, { date: '2026-07-01' }, 1],
    [{ day: 3 }, { day: 3 }, 0],
  ])('whether %j comes after %j', (from, until, times) => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      steps(terms)[2] = { ...steps(terms)[2], from, until };
    });
    expect(found.filter(({ finding }) => finding === 'reversed')).toHaveLength(times);
  });

  it('a fixed day in a table whose period returns every year', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      const [, table] = terms.cancellation.tables;
      const figure = { article: '第15条', clause: 'D2-15.T.0', source: 'test', confirmed: true };
      terms.cancellation.periods = [
        { name: 'new-year', ranges: [{ from: '12-20', until: '01-07' }], ...figure },
      ];
      const day = { date: '2026-11-30' };
      const peak = structuredClone(table);
      peak.period = 'new-year';
      peak.steps = [
        { ...peak.steps[0], until: day },
        { ...peak.steps[4], from: { date: '2026-12-01' } },
      ];
      terms.cancellation.tables = [terms.cancellation.tables[0], peak, table];
      terms.cancellation.tables[0].dayTrip = true;
    });
    expect(found.filter(({ finding }) => finding === 'fixed-day-in-period')).toMatchObject([
      { at: 'cancellation.tables[1].steps[0]' },
      { at: 'cancellation.tables[1].steps[1]', message: expect.stringContaining('2026-12-01') },
    ]);
  });

  it('nothing in a file that is for stays only, and says so', () => {
    const staysOnly = (terms: Loose) => {
      terms.cancellation.tables = [terms.cancellation.tables[1]];
      terms.cancellation.tables[0].dayTrip = false;
      terms.cancellation.trips = ['stay'];
    };
    expect(findings(webCard, staysOnly)).toEqual([]);
  });

  it('products without a table', () => {
    const found = findings(webCard, (terms) => {
      terms.cancellation.tables = [terms.cancellation.tables[1]];
      terms.cancellation.tables[0].dayTrip = false;
    });
    expect(found).toMatchObject([{ finding: 'hole', at: 'cancellation.tables' }]);
    expect(found[0]?.message).toContain('day trips');
  });

  it('an overlap', () => {
    const found = findings(webCard, (terms) => {
      steps(terms)[1].until = { day: 6 };
    });
    expect(found).toMatchObject([
      { finding: 'overlap', at: 'cancellation.tables[1].steps', day: 7 },
    ]);
    expect(found[0]?.message).toBe('from-day-20, from-day-7 all answer days 7 to 6');
  });

  it('a hole that only some departures meet, where steps have calendar dates', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      steps(terms)[0].until = { date: '2026-06-30' };
      steps(terms)[1].from = { date: '2026-07-01' };
    });
    expect(found.map(({ finding }) => finding)).toContain('overlap');
  });

  it('nothing in steps of calendar dates that fit together', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      const [, table] = terms.cancellation.tables;
      const day = { date: '2026-06-30' };
      table.dayTrip = null;
      table.steps = [
        { ...table.steps[0], until: day },
        { ...table.steps[4], from: { date: '2026-07-01' } },
      ];
      terms.cancellation.tables = [table];
    });
    expect(found).toEqual([]);
  });

  it('rates that fall', () => {
    const found = findings(webCard, (terms) => {
      steps(terms)[2].charge = percent(10);
    });
    expect(found).toMatchObject([
      { finding: 'falling-charge', at: 'cancellation.tables[1]', day: 7, chargedYen: 100 },
    ]);
  });

  it('charges that fall only through a cap, for dear trips', () => {
    const found = findings(webCard, (terms) => {
      steps(terms)[2].charge = {
        kind: 'limited',
        charge: percent(30),
        floor: null,
        cap: fixed(10_000),
      };
    });
    expect(found).toMatchObject([{ finding: 'falling-charge', day: 7, chargedYen: 10_000 }]);
    expect(found[0]?.priceYen).toBeGreaterThan(50_000);
  });

  it('charges that fall only through a floor, for cheap trips', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      steps(terms)[1].charge = {
        kind: 'limited',
        charge: percent(20),
        floor: fixed(5_000),
        cap: null,
      };
    });
    // A floor of 5,000 yen is above the cheapest prices too.
    expect(found).toMatchObject([
      { finding: 'falling-charge', day: 7 },
      { finding: 'above-price', at: 'cancellation.tables[1].steps[1]', chargedYen: 5_000 },
    ]);
    expect(found[0]?.priceYen).toBeLessThan(16_667);
  });

  it('no fall where the allowed prices never meet it', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      terms.cancellation.prices = { from: 17_000, until: 100_000 };
      steps(terms)[1].charge = {
        kind: 'limited',
        charge: percent(20),
        floor: fixed(5_000),
        cap: null,
      };
    });
    expect(found).toEqual([]);
  });

  it('a last step above what is charged after the start', () => {
    const found = findings(webCard, (terms) => {
      terms.base = null;
      terms.cancellation.tables[1].afterStart.charge = percent(45);
    });
    expect(found).toMatchObject([{ finding: 'falling-charge', day: null }]);
  });

  it('a step above the standard ceiling, with the day and both figures', () => {
    const found = findings(webCard, (terms) => {
      steps(terms)[2].charge = percent(35);
    });
    expect(found).toEqual([
      {
        finding: 'above-ceiling',
        at: 'cancellation.tables[1].steps[2]',
        day: 7,
        message: 'from-day-7 charges 35% on day 7; the standard terms allow 30% (price 1000)',
        charged: '35%',
        ceiling: '30%',
        chargedYen: 350,
        ceilingYen: 300,
        priceYen: 1000,
      },
    ]);
  });

  it('a step that begins a day too early', () => {
    const found = findings(depositDomestic, (terms) => {
      steps(terms)[0].until = { day: 22 };
      steps(terms)[1].from = { day: 21 };
    });
    expect(found).toMatchObject([
      { finding: 'above-ceiling', day: 21, charged: '20%', ceiling: '0%' },
    ]);
  });

  it('a fixed sum above the ceiling for cheap trips', () => {
    const found = findings(webCard, (terms) => {
      const larger = { kind: 'largerOf', charges: [percent(20), fixed(1_000)] };
      steps(terms)[1].charge = larger;
    });
    expect(found.map(({ finding }) => finding)).toContain('above-ceiling');
  });

  it('day trips measured by their own ceiling', () => {
    const found = findings(webCard, (terms) => {
      const [dayTrips] = terms.cancellation.tables;
      dayTrips.steps[0].until = { day: 12 };
      dayTrips.steps[1].from = { day: 11 };
    });
    expect(found).toMatchObject([
      { finding: 'above-ceiling', at: 'cancellation.tables[0].steps[1]', day: 11 },
    ]);
  });

  it('overseas terms measured by the peak of the standard terms', () => {
    const found = findings(standardOverseas, (terms) => {
      terms.id = 'own-overseas';
      terms.base = { id: 'standard-overseas', version: '1' };
      terms.cancellation.periods[0].ranges[1].from = '04-26';
    });
    expect(found).toMatchObject([
      { finding: 'above-ceiling', day: 40, charged: '10%', ceiling: '0%' },
    ]);
  });

  it.each([
    [{ day: 90 }, { day: 91 }, 20, []],
    [{ day: 91 }, { day: 92 }, 20, ['above-ceiling']],
    [{ day: 90 }, { day: 91 }, 21, ['above-ceiling']],
  ])('a charter tour measured by its own ceiling, from %j', (from, until, rate, expected) => {
    const charter = (terms: Loose) => {
      terms.id = 'own-overseas';
      terms.base = { id: 'standard-overseas', version: '1' };
      const [table] = terms.cancellation.tables.filter((one: Loose) => one.variant !== null);
      table.variant = 'チャーター便';
      table.ceiling = '貸切航空機';
      table.steps[0].until = until;
      table.steps[1].from = from;
      table.steps[1].charge = percent(rate);
    };
    const kindsOf = (change: (terms: Loose) => void) =>
      findings(standardOverseas, change).map(({ finding }) => finding);
    expect(kindsOf(charter)).toEqual(expected);
    // The scheduled flights' ceiling, nothing before day 30 or 40, is another product's.
    const named = findings(standardOverseas, (terms) => {
      charter(terms);
      terms.cancellation.tables[2].ceiling = '貸切船舶';
    });
    expect(named).toMatchObject([
      { finding: 'name-unknown', at: 'cancellation.tables[2].ceiling' },
    ]);
  });

  it('standard terms that nobody knows', () => {
    const found = findings(webCard, (terms) => {
      terms.base = { id: 'standard-domestic', version: '9' };
    });
    expect(found).toEqual([
      { finding: 'base-unknown', at: 'base', message: 'no standard terms standard-domestic@9' },
    ]);
  });

  it('peak ranges that overlap, across the year end too', () => {
    const found = findings(arrangedAir, (terms) => {
      terms.cancellation.periods[0].ranges.push({ from: '01-05', until: '01-10' });
    });
    expect(found).toEqual([
      {
        finding: 'peak-overlap',
        at: 'cancellation.periods[0].ranges[3]',
        message:
          '01-05 to 01-10 and 12-20 to 01-05 (cancellation.periods[0].ranges[2]) both hold 01-05',
      },
    ]);
  });

  it('a deposit band gap, and one that never counts', () => {
    const gap = findings(depositDomestic, (terms) => terms.deposit.bands.pop());
    expect(gap).toMatchObject([{ finding: 'deposit-band-gap', at: 'deposit.bands' }]);
    const twice = findings(depositDomestic, (terms) => {
      terms.deposit.bands[1].fromPriceYen = 60_000;
    });
    expect(twice).toMatchObject([{ finding: 'deposit-band-gap', at: 'deposit.bands' }]);
  });

  it('unknown fields, wherever they stand', () => {
    const found = findings(webCard, (terms) => {
      terms.colour = 'red';
      steps(terms)[0].charge.rate = 5;
    });
    expect(found).toEqual([
      {
        finding: 'unknown-field',
        at: 'cancellation.tables[1].steps[0].charge.rate',
        message: 'unknown field "rate"',
      },
      { finding: 'unknown-field', at: 'colour', message: 'unknown field "colour"' },
    ]);
  });

  it('a missing or empty source', () => {
    const missing = findings(webCard, (terms) => delete steps(terms)[2].source);
    expect(missing).toMatchObject([
      { finding: 'source-missing', at: 'cancellation.tables[1].steps[2].source' },
    ]);
    const empty = findings(webCard, (terms) => {
      terms.refund.beforeStart.source = '';
    });
    expect(empty).toMatchObject([{ finding: 'source-missing', at: 'refund.beforeStart.source' }]);
  });

  it('more than one thing at once', () => {
    const found = findings(webCard, (terms) => {
      terms.colour = 'red';
      steps(terms)[1].until = { day: 9 };
    });
    expect(found.map(({ finding }) => finding)).toEqual(['unknown-field', 'hole']);
  });

  it('charges that are named nowhere, or after themselves', () => {
    const unknown = findings(webCard, (terms) => {
      steps(terms)[1].charge = { kind: 'named', name: 'row-x' };
    });
    expect(unknown).toMatchObject([
      { finding: 'name-unknown', at: 'cancellation.tables[1].steps[1].charge' },
    ]);
    const circle = findings(webCard, (terms) => {
      terms.cancellation.charges.a = { kind: 'sumOf', charges: [{ kind: 'named', name: 'b' }] };
      terms.cancellation.charges.b = { kind: 'named', name: 'a' };
    });
    expect(circle.map(({ finding }) => finding)).toContain('name-unknown');
  });

  it('names that do not fit together', () => {
    const found = (breakIt: (terms: Loose) => void) =>
      findings(arrangedAir, breakIt).map(({ finding, at }) => `${finding} ${at}`);
    expect(found((terms) => (terms.cancellation.tables[0].period = 'summer'))).toContain(
      'name-unknown cancellation.tables[0].period',
    );
    expect(found((terms) => (terms.cancellation.ticket.issuedEarly.step = 'x'))).toEqual([
      'name-unknown cancellation.ticket.issuedEarly.step',
    ]);
    expect(found((terms) => (terms.cancellation.tables[1].steps[1].id = 'a'))).toContain(
      'name-twice cancellation.tables[1].steps',
    );
    expect(found((terms) => terms.cancellation.tables.reverse())).toContain(
      'never-used cancellation.tables[1]',
    );
  });

  it('placeholders of the printed terms without a figure', () => {
    const found = findings(webCard, (terms) =>
      terms.articles[0].paragraphs.push('{{refund.never}}'),
    );
    expect(found).toMatchObject([
      { finding: 'placeholder-unknown', at: 'articles[0].paragraphs[1]' },
    ]);
    const stray = findings(webCard, (terms) => terms.articles[0].paragraphs.push('{保護者の方'));
    expect(stray).toMatchObject([{ finding: 'placeholder-unknown' }]);
    const inText = findings(webCard, (terms) =>
      terms.articles[0].paragraphs.push('表：{{cancellation.table}}'),
    );
    expect(inText).toMatchObject([{ finding: 'placeholder-unknown' }]);
  });
});

describe('a file of the wrong shape', () => {
  it('is told by its path, deep inside a charge too', () => {
    const found = findings(webCard, (terms) => {
      terms.firstDay = '2026-02-30';
      steps(terms)[2].charge = {
        kind: 'largerOf',
        charges: [{ kind: 'fixed', yen: 1.5, per: 'person' }],
      };
    });
    expect(found.map(({ finding, at }) => `${finding} ${at}`)).toEqual([
      'shape firstDay',
      'shape cancellation.tables[1].steps[2].charge.charges[0].yen',
    ]);
  });

  it('is told for a charge of no known kind, a missing part, and text that is not JSON', () => {
    const magic = findings(webCard, (terms) => (steps(terms)[2].charge = { kind: 'magic' }));
    expect(magic).toMatchObject([
      { finding: 'shape', at: 'cancellation.tables[1].steps[2].charge.kind' },
    ]);
    const missing = findings(webCard, (terms) => delete terms.refund);
    expect(missing).toMatchObject([{ finding: 'shape', at: 'refund' }]);
    expect(missing[0]?.message).toContain('missing');
    expect(checkTerms('{', termsVersion)).toMatchObject([{ finding: 'not-json', at: '' }]);
    expect(checkTerms('[]', termsVersion)).toMatchObject([{ finding: 'shape', at: '' }]);
  });

  it('D3-15.1b an office without hours, or that closes before it opens', () => {
    const found = (windows: Loose) =>
      findings(webCard, (terms) => (terms.acceptance.windows = windows));
    expect(found([])).toMatchObject([{ finding: 'shape', at: 'acceptance.windows' }]);
    const turned = [{ weekdays: [1], from: '18:00', until: '09:00' }];
    expect(found(turned)).toMatchObject([{ finding: 'shape', at: 'acceptance.windows[0]' }]);
  });

  it('days that no year has', () => {
    const found = (day: string) =>
      findings(arrangedAir, (terms) => {
        terms.cancellation.periods[0].ranges[0].from = day;
      });
    const at = 'cancellation.periods[0].ranges[0].from';
    for (const day of ['02-30', '04-31', '13-01', '00-10', '12-32', '1-1']) {
      expect(found(day)[0]).toMatchObject({ finding: 'shape', at });
    }
    expect(found('02-29')).toEqual([]);
  });

  it('price bands that do not go up to the end', () => {
    const bands = (list: Loose) =>
      findings(arrangedAir, (terms) => {
        terms.cancellation.charges['row-e'] = { kind: 'byPrice', of: 'ticketPrice', bands: list };
      });
    const charge = { kind: 'free' };
    expect(bands([{ upTo: 50_000, charge }])).toMatchObject([{ finding: 'shape' }]);
    expect(
      bands([
        { upTo: null, charge },
        { upTo: null, charge },
      ]),
    ).toMatchObject([{}]);
    expect(
      bands([
        { upTo: 50_000, charge },
        { upTo: 50_000, charge },
        { upTo: null, charge },
      ]),
    ).toMatchObject([{ finding: 'shape' }]);
  });
});
