import { expect, test } from 'vitest';
import { formAfter, madeForm } from './made-form';

const before = { text: '{"n":1}', state: 'one', values: { 'head.title': '一' } };
const after = { text: '{"n":2}', state: 'two', values: { 'head.title': '二' } };
const saved = { turn: 1, told: { kind: 'saved', at: '', state: 'two' } } as const;
const nothing = { turn: 0 };
const first = madeForm(before, nothing);

test('what was saved stands in the form where nothing was typed meanwhile', () => {
  expect(formAfter(first, after, saved, false)).toMatchObject({ ...after, saved: '' });
});

test('what was typed while a save was under way stays, over the draft as it was saved', () => {
  const kept = formAfter(first, after, saved, true);
  expect(kept).toMatchObject({ ...before, saved: 'two', id: first.id });
  const third = { ...after, state: 'three' };
  const next = { turn: 2, told: { ...saved.told, state: 'three' } };
  expect(formAfter(kept, third, next, false)).toMatchObject({ ...third, saved: '' });
});

test('it waits for the page where the answer comes first', () => {
  const waiting = formAfter(first, before, saved, false);
  expect(waiting).toMatchObject({ ...before, saved: 'two' });
  expect(formAfter(waiting, after, saved, false)).toMatchObject({ ...after, saved: '' });
});

test('what stands against it brings back what was sent, unless more was typed', () => {
  const conflict = { hash: 'theirs', by: '沖', changed: [], base: before.text, state: 'one' };
  const fields = { 'head.title': '送った' };
  const told = { kind: 'typed', fields, conflict } as const;
  const theirs = { ...after, state: 'theirs' };
  const refused = { turn: 1, told };
  expect(formAfter(first, theirs, refused, false)).toMatchObject({ ...before, values: fields });
  expect(formAfter(first, theirs, refused, true)).toMatchObject(before);
});

test('nothing changes while nothing has', () => {
  expect(formAfter(first, before, nothing, false)).toBe(first);
});
