import { describe, expect, it } from 'vitest';
import { arrangementSummary } from './arrangement-summary';
import { type ArrangementStep, arrangementStanding, arrangementsOf } from './arrangements';

const day = (number: number, stay: string, meals: { lunch?: string; dinner?: string } = {}) => ({
  ...{ day: number, stay, lunch: 'free', dinner: 'free' },
  ...meals,
});
const tour = {
  ...{ transport: '新幹線・貸切バス', lodging: '湖畔の宿ほか', nights: 2, guided: true },
  days: [
    day(1, '湖畔の宿', { dinner: 'included' }),
    day(2, '湖畔の宿', { lunch: 'included' }),
    day(3, '', { lunch: 'none' }),
  ],
};

describe('what is arranged for a departure', () => {
  it('D2-2.3 transport, each hotel once, the meals of each day, who guides', () => {
    expect(arrangementsOf(tour).map(({ kind, day, name }) => [kind, day, name])).toEqual([
      ['transport', null, '新幹線・貸切バス'],
      ['lodging', null, '湖畔の宿'],
      ['meals', 1, ''],
      ['meals', 2, ''],
      ['guide', null, ''],
    ]);
  });

  it('a tour without days named has its lodging as one; a day trip has none', () => {
    const bare = { ...tour, days: [], guided: false };
    expect(arrangementsOf(bare).map(({ name }) => name)).toEqual([
      '新幹線・貸切バス',
      '湖畔の宿ほか',
    ]);
    expect(arrangementsOf({ ...bare, nights: 0 }).map(({ kind }) => kind)).toEqual(['transport']);
  });

  it('stands as its last step says; a hotel that the tour no longer names stays in sight', () => {
    const items = arrangementsOf(tour);
    const [bus] = items;
    const old = { key: 'lodging::峠の宿', kind: 'lodging', day: null, name: '峠の宿' } as const;
    const steps: readonly ArrangementStep[] = [
      { ...(bus ?? old), state: 'asked' },
      { ...old, state: 'failed' },
      { ...(bus ?? old), state: 'confirmed' },
    ];
    const lines = arrangementStanding(items, steps);
    expect(lines.map(({ name, state }) => [name, state])).toEqual([
      ['新幹線・貸切バス', 'confirmed'],
      ['湖畔の宿', 'not-begun'],
      ['', 'not-begun'],
      ['', 'not-begun'],
      ['', 'not-begun'],
      ['峠の宿', 'failed'],
    ]);
  });
});

describe('D3-6.2b what a traveler is told of it', () => {
  const line = (kind: ArrangementStep['kind'], state: ArrangementStep['state']) => ({
    kind,
    state,
  });

  it('bus confirmed, hotel in progress, meals not begun', () => {
    const lines = [
      line('transport', 'confirmed'),
      line('lodging', 'confirmed'),
      line('lodging', 'asked'),
      line('meals', 'not-begun'),
    ];
    expect(arrangementSummary(lines)).toEqual([
      { kind: 'transport', progress: 'done' },
      { kind: 'lodging', progress: 'under-way' },
      { kind: 'meals', progress: 'ahead' },
    ]);
  });

  it('what failed is under way until something else is found; what is not needed is not told', () => {
    const lines = [line('lodging', 'failed'), line('permit', 'not-needed')];
    expect(arrangementSummary(lines)).toEqual([{ kind: 'lodging', progress: 'under-way' }]);
    const found = [line('lodging', 'not-needed'), line('lodging', 'confirmed')];
    expect(arrangementSummary(found)).toEqual([{ kind: 'lodging', progress: 'done' }]);
  });
});
