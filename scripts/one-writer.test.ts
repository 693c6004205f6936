import { expect, test } from 'vitest';
import { strayActions, writesLedger, writesState } from './house/writers';

// That nobody else writes is a measure of the house (scripts/house/measures.ts); these are its controls.
test.each([
  ["tx.booking.updateMany({ where: { id }, data: { status: 'lapsed' } })", true],
  ['db().booking.update({ where: { id }, data })', true],
  ['db().booking.update({ where: { id }, data: { ...rest } })', true],
  ['tx.booking.create({ data: row })', true],
  ['tx.$executeRaw`UPDATE "Booking" SET status = 1`', true],
  ["tx.traveler.create({ data: { booking: { update: { status: 'lapsed' } } } })", true],
  ["tx.booking.updateMany({ where: { status: 'applied' }, data: { acceptedAt: at } })", false],
  ["tx.booking.findMany({ where: { status: 'applied' } })", false],
])('a writer of the state of a booking: %s', (text, guilty) => {
  expect(writesState(text)).toBe(guilty);
});

test.each([
  ['tx.ledgerEntry.createMany({ data })', true],
  ['tx.$executeRaw`INSERT INTO "LedgerEntry" VALUES (1)`', true],
  ['tx.booking.update({ data: { ledger: { create: row } } })', true],
  ['tx.ledgerEntry.findMany({ where })', false],
])('a writer of the ledger: %s', (text, guilty) => {
  expect(writesLedger(text)).toBe(guilty);
});

test.each([
  ["'use server';\nexport const save = action({\n", []],
  ["'use server';\nexport async function save() {}", ['export async function save() {}']],
  ['export async function load() {}', []],
  ["function Form() {\n  'use server';\n}", ["\n  'use server'"]],
])('an action outside the one mechanism: %s', (text, stray) => {
  expect(strayActions(text).map((line) => line.trim())).toEqual(stray.map((line) => line.trim()));
});
