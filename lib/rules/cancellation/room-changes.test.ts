import { describe, expect, it } from 'vitest';
import { childrenLeftAlone, type RoomGuest, roomChanges } from './room-changes';

const TABLE = { adult: [30_000, 23_000, 20_000], child: [0, 16_000, 14_000], infant: 3_000 };
const guest = (
  id: string,
  ageBand: RoomGuest['ageBand'] = 'adult',
  roomId: string | null = 'room 1',
): RoomGuest => ({ id, ageBand, roomId });
const mother = guest('mother');
const father = guest('father');
const child = guest('child', 'child');
const baby = guest('baby', 'infant');

describe('what those who stay pay more', () => {
  it('D2-14.1b a twin becomes a single: 7,000 more', () => {
    expect(roomChanges([mother, father], [mother], TABLE)).toEqual([
      { id: 'mother', more: 7_000, less: 0 },
    ]);
  });

  it('D2-12.5 one of three leaves: the adult 3,000 more, the child 2,000', () => {
    expect(roomChanges([mother, father, child], [mother, child], TABLE)).toEqual([
      { id: 'mother', more: 3_000, less: 0 },
      { id: 'child', more: 2_000, less: 0 },
    ]);
  });

  it('D2-14.1b an infant fills no bed: when it leaves, nobody pays more', () => {
    expect(roomChanges([mother, father, baby], [mother, father], TABLE)).toEqual([]);
  });

  it('D2-14.1b an infant who stays pays nothing by occupancy', () => {
    expect(roomChanges([mother, father, baby], [mother, baby], TABLE)).toEqual([
      { id: 'mother', more: 7_000, less: 0 },
    ]);
  });

  it('D2-14.1b another room does not change', () => {
    const aunt = guest('aunt', 'adult', 'room 2');
    const uncle = guest('uncle', 'adult', 'room 2');
    expect(roomChanges([mother, father, aunt, uncle], [mother, aunt, uncle], TABLE)).toEqual([
      { id: 'mother', more: 7_000, less: 0 },
    ]);
  });

  it('D2-12.5 no table, or no room: no difference', () => {
    expect(roomChanges([mother, father], [mother], null)).toEqual([]);
    const day = [guest('a', 'adult', null), guest('b', 'adult', null)];
    expect(roomChanges(day, day.slice(0, 1), TABLE)).toEqual([]);
  });

  it('a cheaper room is a reduction', () => {
    const turned = { ...TABLE, adult: [18_000, 23_000, 20_000] };
    expect(roomChanges([mother, father], [mother], turned)).toEqual([
      { id: 'mother', more: 0, less: 5_000 },
    ]);
  });

  it('when nobody stays, nobody pays', () => {
    expect(roomChanges([mother, father], [], TABLE)).toEqual([]);
  });
});

describe('children who would sleep alone', () => {
  it('D2-4.1b the only adult of the room leaves: the child and the baby are named', () => {
    expect(childrenLeftAlone([mother, child, baby], [child, baby])).toEqual(['child', 'baby']);
  });

  it('D2-4.1b an adult of the same room stays: nobody', () => {
    expect(childrenLeftAlone([mother, father, child], [father, child])).toEqual([]);
  });

  it('D2-4.1b an adult of another room does not help', () => {
    const aunt = guest('aunt', 'adult', 'room 2');
    expect(childrenLeftAlone([mother, child, aunt], [child, aunt])).toEqual(['child']);
  });

  it('children who had a room to themselves before keep it', () => {
    const own = guest('child', 'child', 'room 2');
    expect(childrenLeftAlone([mother, own], [own])).toEqual([]);
  });

  it('without rooms there is nothing to look at', () => {
    const onTheBus = [guest('mother', 'adult', null), guest('child', 'child', null)];
    expect(childrenLeftAlone(onTheBus, onTheBus.slice(1))).toEqual([]);
  });

  it('an adult left behind is not a child', () => {
    expect(childrenLeftAlone([mother, father], [father])).toEqual([]);
  });
});
