import { describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { searchCriteria } from './read-search-criteria';
import { noCriteria } from './search-criteria';
import { searchHref, searchQuery } from './search-link';
import { canonicalSearchPath, canonicalSearchQuery, criteriaOfPath } from './search-path';

const today = calendarDate('2026-11-20');
const read = (query: string) => searchCriteria(new URLSearchParams(query), today);
const canonical = (query: string) => canonicalSearchQuery(new URLSearchParams(query), today);

describe('what a traveler sets', () => {
  test('an untouched form means no criteria', () => {
    expect(read('q=&kind=&from=&to=&min=&max=&party=&sort=recommended')).toEqual(noCriteria);
    expect(searchHref(noCriteria)).toBe('/tours');
  });

  test('full-width letters, digits and spaces are read as ordinary ones', () => {
    expect(read('q=ＫＹＯＴＯ　ｷｮｳﾄ&min=３０，０００円&party=４名').words).toEqual([
      'kyoto',
      'キョウト',
    ]);
    expect(read('min=３０，０００円').min).toBe(30_000);
    expect(read('party=４名').party).toBe(4);
  });

  test('what nobody sees parts no word and spoils no choice', () => {
    const query = 'q=京%E2%80%8B都&region=kinki%E2%80%8B&theme=%E2%80%AEonsen&party=2%E2%81%A0';
    expect(read(query)).toMatchObject({
      words: ['京都'],
      regions: ['kinki'],
      themes: ['onsen'],
      party: 2,
      ignored: [],
    });
  });

  test('a day may be written with slashes or in Japanese', () => {
    expect(read('from=2027/1/5').from).toBe('2027-01-05');
    expect(read('to=２０２７年１月５日').to).toBe('2027-01-05');
  });

  test('days say more than a month', () => {
    expect(read('month=2027-04&from=2027-04-10')).toMatchObject({
      month: null,
      from: '2027-04-10',
    });
  });

  test('a first day in the past means from tomorrow on', () => {
    expect(read('from=2026-11-01')).toMatchObject({ from: null, ignored: [] });
  });
});

describe('one link for one meaning', () => {
  test.each([
    [
      'theme=onsen&region=kinki&q=%E7%B4%85%E8%91%89',
      'q=%E7%B4%85%E8%91%89&region=kinki&theme=onsen',
    ],
    ['region=kyushu&region=hokkaido&region=hokkaido', 'region=hokkaido&region=kyushu'],
    ['q=+A++b+a', 'q=a+b'],
    ['page=1&sort=recommended&min=0', ''],
    ['page=3&sort=price', 'sort=price&page=3'],
    ['utm_source=mail&nights=2&nights=0', 'nights=0&nights=2'],
  ])('%s is shared as "%s"', (query, expected) => {
    expect(canonical(query)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });

  test('a path leads back to the same criteria, however long', () => {
    const query = new URLSearchParams({
      q: '錦市場 おばんざい 100.5 a*b 朝市と夕市と夜市をめぐる',
      place: '京都府',
    });
    for (const region of ['kinki', 'kyushu', 'europe']) query.append('region', region);
    const path = canonicalSearchPath(query, today);
    const segments = path.split('/').slice(4);
    expect(path).toMatch(/^\/at\/2026-11-20\/search\/[\w~/-]+$/);
    expect(Math.max(...segments.map((segment) => segment.length))).toBeLessThanOrEqual(100);
    expect(criteriaOfPath(segments, today)).toEqual(searchCriteria(query, today));
    expect(canonicalSearchPath(new URLSearchParams(), today)).toBe('/at/2026-11-20/search');
  });

  test('a path no query leads to is none', () => {
    expect(criteriaOfPath(['page~-0'], today)).toBeNull();
    expect(criteriaOfPath(['..%2F'], today)).toBeNull();
    expect(criteriaOfPath(['q~-~ZZ'], today)).toBeNull();
  });
});

describe('what makes no sense is left out and named', () => {
  test.each([
    [`q=${'あ'.repeat(61)}`, 'q'],
    [`q=${'x'.repeat(100_000)}`, 'q'],
    ['q=%E3%80%81%E3%80%82', 'q'],
    ['kind=space', 'kind'],
    ['region=atlantis&region=kinki', 'region'],
    [`place=${'山'.repeat(41)}`, 'place'],
    ['month=2026-13', 'month'],
    ['month=2026-10', 'month'],
    ['from=2027-02-30', 'from'],
    ['to=2026-11-20', 'to'],
    ['from=2027-03-10&to=2027-03-09', 'to'],
    ['nights=-1', 'nights'],
    ['departure=moon', 'departure'],
    ['min=-5000', 'min'],
    ['max=0', 'max'],
    ['min=1e9', 'min'],
    ['min=50000&max=30000', 'max'],
    ['theme=onsen&theme=%00', 'theme'],
    ['party=0', 'party'],
    ['party=999', 'party'],
  ])('%.40s', (query, field) => {
    const criteria = read(query);
    expect(criteria.ignored).toEqual([field]);
    expect(searchQuery(criteria)).toContain(`ignored=${field}`);
    expect(canonical(searchQuery(criteria))).toBe(searchQuery(criteria));
  });

  test('a page that is no number is the first one', () => {
    expect(read('page=-3')).toEqual(noCriteria);
    expect(read('page=abc&ignored=nothing.x')).toEqual(noCriteria);
    expect(read('sort=%27%3B+DROP').sort).toBe('recommended');
  });

  test('ten thousand values are read as quickly as ten', () => {
    const query = new URLSearchParams();
    for (let i = 0; i < 10_000; i++) query.append('region', 'kinki');
    expect(searchCriteria(query, today).regions).toEqual(['kinki']);
  });
});
