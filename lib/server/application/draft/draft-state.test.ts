import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { typedContact, typedTraveler } from '../../testing/filled-draft';
import { SUZUKI } from '../../testing/fixtures';
import { newAnswers } from './draft-answers';
import { changedSince, draftState } from './draft-state';

const [ichiro, hanako] = SUZUKI.map((person) => typedTraveler(person));
const answers = { ...newAnswers(2), travelers: [ichiro, hanako] as never };
const draft = { id: randomUUID(), answers };
const state = draftState(draft);

test('nothing has changed since a page of this moment, and a page tells nothing of the answers', () => {
  expect(changedSince(state, draft)).toEqual([]);
  expect(state).not.toMatch(/鈴木|1985/);
});

test('another number of people is told with both numbers', () => {
  const smaller = { ...draft, answers: { ...answers, size: 1, travelers: [ichiro] as never } };
  expect(changedSince(state, smaller)).toEqual([
    { part: 'whole', message: '別の画面で、人数が2名から1名に変わりました。' },
  ]);
});

test('each answer given in another window is named', () => {
  const further = { ...draft, answers: { ...answers, contact: typedContact, rooms: [[0, 1]] } };
  expect(changedSince(state, further).map(({ part }) => part)).toEqual(['contact', 'rooms']);
  const renamed = { ...draft, answers: { ...answers, travelers: [hanako, ichiro] as never } };
  expect(changedSince(state, renamed).map(({ part }) => part)).toEqual(['travelers']);
});

test.each([undefined, '', 'x', '..', `${state.split('.')[0]}`, 5, { toString: null }])(
  'a form of another application, or of none, was made for another state: %j',
  (given) => {
    const text = typeof given === 'object' ? [] : given;
    expect(changedSince(text, draft)).toHaveLength(1);
    expect(changedSince(state, { ...draft, id: randomUUID() })).toMatchObject([{ part: 'whole' }]);
  },
);
