import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { EMPTY_FORM, type FormState } from '@/lib/schemas/form/form-state';
import { action, NotAllowed, noFields } from './action';

const AT = vi.hoisted(() => new Date('2026-12-05T00:00:00.000Z'));
const page = vi.hoisted(() => ({ refresh: vi.fn() }));

vi.mock('next/cache', () => ({ refresh: page.refresh }));
vi.mock('next/navigation', () => ({
  notFound: () => {
    throw new Error('404');
  },
  redirect: (to: string) => {
    throw new Error(`303 ${to}`);
  },
}));
vi.mock('../clock', () => ({ now: () => AT }));

beforeEach(() => page.refresh.mockClear());

const person = z.object({
  family: z.string().check(z.minLength(1, '姓を入れてください。'), z.maxLength(3, '長すぎます。')),
  given: z.string().check(z.minLength(1, '名を入れてください。')),
});

function form(fields: Readonly<Record<string, string>>): FormData {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.append(name, value);
  return sent;
}

const save = action({
  of: (given) => String(given),
  who: async (of) =>
    of === 'mine' ? { id: 7 } : new NotAllowed({ errors: [{ message: '他人' }] }),
  outdated: ({ typed }) =>
    typed.revision === 'old' ? { errors: [{ message: '変わった' }] } : null,
  schema: person,
  run: async ({ own, value, at }) => ({ goTo: `/${own.id}/${value.family}/${at.toISOString()}` }),
});

test('what is right goes on, at one moment for all that is decided', async () => {
  await expect(save('mine', EMPTY_FORM, form({ family: '鈴木', given: '花子' }))).rejects.toThrow(
    '303 /7/鈴木/2026-12-05T00:00:00.000Z',
  );
  expect(page.refresh).not.toHaveBeenCalled();
});

test('every field tells its error, one each, and the page is made anew around what was typed', async () => {
  const answer = await save('mine', EMPTY_FORM, form({ family: '', given: '' }));
  expect(answer).toEqual({
    errors: [
      { name: 'family', message: '姓を入れてください。' },
      { name: 'given', message: '名を入れてください。' },
    ],
    values: { family: '', given: '' },
    turn: 1,
  });
  expect(page.refresh).toHaveBeenCalledTimes(1);
  expect(await save('mine', answer, form({ family: '', given: '' }))).toMatchObject({ turn: 2 });
});

test('who may not is answered before anything is read, and so is a form that was made before', async () => {
  const foreign = await save('theirs', EMPTY_FORM, form({ family: '', given: '' }));
  expect(foreign.errors).toEqual([{ message: '他人' }]);
  const old = await save('mine', EMPTY_FORM, form({ family: '', given: '', revision: 'old' }));
  expect(old.errors).toEqual([{ message: '変わった' }]);
});

test.each([
  ['nothing', []],
  ['no form', ['mine', EMPTY_FORM, 'x']],
  ['a field for a form', ['mine', EMPTY_FORM, { family: 'x' }]],
  ['one argument too few', [EMPTY_FORM, form({})]],
  ['one too many', ['x', 'mine', EMPTY_FORM, form({})]],
])('404 for %s', async (_, sent) => {
  const any = save as unknown as (...given: unknown[]) => Promise<FormState>;
  await expect(any(...sent)).rejects.toThrow('404');
});

test.each([null, 5, [], { turn: 'x' }, { turn: -1 }, { turn: 1e308 }, { turn: 0.5 }])(
  'the state before may be anything: %j',
  async (state) => {
    const answer = await save('mine', state as FormState, form({}));
    expect(answer.turn).toBe(1);
  },
);

test('what proves who somebody is never comes back, at any depth, and nothing comes back without end', async () => {
  const refuse = action({
    who: async () => null,
    schema: noFields,
    run: async () => ({ errors: [{ message: '違います。' }] }),
  });
  const { values } = await refuse(
    EMPTY_FORM,
    form({
      email: 'a@example.jp',
      postalCode: '1000001',
      code: '123456',
      token: 'key',
      password: 'secret',
      'staff.otp': '654321',
      newPassword: 'secret',
      recoveryCode: 'abcd',
      $ACTION_KEY: 'k',
      long: 'あ'.repeat(5_000),
    }),
  );
  expect(values).toEqual({
    email: 'a@example.jp',
    postalCode: '1000001',
    long: 'あ'.repeat(2_000),
  });
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, place) => [`f${place}`, 'x']));
  expect(Object.keys((await refuse(EMPTY_FORM, form(many))).values)).toHaveLength(800);
});

test('what is looked up while somebody types leaves the page alone', async () => {
  const look = action({
    who: async () => null,
    schema: noFields,
    run: async () => ({ errors: [], told: '東京都', quiet: true as const }),
  });
  expect(await look(EMPTY_FORM, form({}))).toMatchObject({ told: '東京都' });
  expect(page.refresh).not.toHaveBeenCalled();
});
