import { expect, test } from 'vitest';
import { formTree } from '../form/form-tree';
import { guardiansSchema } from './guardians';

const schema = guardiansSchema({
  minors: [{ place: 1, accompanied: false, consent: true }],
  guardians: [0],
  contactEmail: 'hanako@example.jp',
});

function answered(email: string, sure?: string) {
  const form = new FormData();
  form.set('minors.1.consentBy', 'mail');
  form.set('minors.1.mail.name', '鈴木 一郎');
  form.set('minors.1.mail.relation', '父');
  form.set('minors.1.mail.email', email);
  if (sure !== undefined) form.set('minors.1.mail.emailSure', sure);
  return schema.safeParse(formTree(form));
}

const messages = (parsed: ReturnType<typeof answered>) =>
  parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

test('a guardian’s address that looks mistyped is asked about before a mail goes to a stranger', () => {
  const [issue, ...others] = messages(answered('ichiro@gmail.con'));
  expect(others).toEqual([]);
  expect(issue?.[0]).toBe('minors.1.mail.email');
  expect(issue?.[1]).toContain('「@gmail.con」は「@gmail.com」の打ちまちがいではありませんか。');
});

test('who is sure of it goes on; being sure of another address does not count', () => {
  expect(answered('ichiro@gmail.con', 'ichiro@gmail.con').data?.minors).toMatchObject({
    '1': { consent: { kind: 'by-mail', email: 'ichiro@gmail.con' } },
  });
  expect(messages(answered('ichiro@gmail.con', 'jiro@gmail.con'))).toHaveLength(1);
});

test('the address of the contact is no guardian’s', () => {
  expect(messages(answered('hanako@example.jp'))).toHaveLength(1);
  expect(answered('ichiro@example.jp').success).toBe(true);
});
