import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { staffFunctions, staffFunctionsIn } from './testing/staff-functions';

/** What is given somebody of the staff and stands in no line of the two tables, each with its reason. */
const NO_LINE: Readonly<Record<string, string>> = {
  staffObjection: 'it is the question to the table',
  isFresh: 'a part of that question',
  byStaff: 'asks for the command that its caller names',
  answered: 'asks for the command that its caller names',
  changed: 'asks for the commands on pictures',
  stepByStaff: 'asks for the commands on enquiries',
  onRequest: 'asks for the commands on requests',
  changeOwnAccess: 'asks for the commands on one’s own access',
  tellOwnAccess: 'inside the transaction of those',
  hasPart: 'compares two ids',
  takenBy: 'compares whose claim it is, on a page that has asked',
  workFor: 'lists of each kind only what the role may open',
  countWork: 'counts of each kind only what the role may open',
  confirmByPassword: 'shows once more that it is them; anybody who is signed in',
  ownPasswordHash: 'compares what is typed, for the two that ask before',
  confirmByPasskey: 'shows once more that it is them; anybody who is signed in',
  askForPasskey: 'begins that, and the sign-in of whoever comes',
  findOwnAttempt: 'one’s own, by the cookie of the browser that began it',
};

const tables = ['roles-by-commands', 'reads-by-roles']
  .map((name) => readFileSync(`lib/server/${name}.test.ts`, 'utf8'))
  .join('\n');
const triedIn = (text: string, name: string) =>
  new RegExp(`=>\\s*${name}\\(\\s*staff\\b`).test(text);

describe('every function of the server that is given somebody of the staff', () => {
  const known = [...staffFunctions()];
  test('is found', () => expect(known.length).toBeGreaterThan(90));
  test.each(known)('%s of %s is tried by every role, or says why not', (name) => {
    expect(triedIn(tables, name) || name in NO_LINE).toBe(true);
  });
  test('and no reason is left over', () => {
    const names = known.map(([name]) => name);
    expect(Object.keys(NO_LINE).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(NO_LINE).filter((name) => triedIn(tables, name))).toEqual([]);
  });
});

test('control: which functions are found in a text', () => {
  const text = `
    export async function sell(staff: Staff, id: string): Promise<void> {}
    export function look({ staffId }: Pick<Staff, 'staffId'>) {}
    export const end = async (by: Staff | null) => {};
    export function both(who: Actor, staffId: string) {}
    function inside(staff: Staff) {}
    export type Words = (staff: Staff) => void;`;
  expect(staffFunctionsIn(text)).toEqual(['sell', 'look', 'end']);
});

test('control: a function that no line calls is missed', () => {
  expect(triedIn('acts: [(staff) => sell(staff, id)]', 'sell')).toBe(true);
  expect(triedIn("import { sell } from './sell'; // sell(staff)", 'sell')).toBe(false);
});
