import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typedValues } from '../form/form-state';

const forms = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app', 'components'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.tsx'));

const fields = forms.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/name="([^"]+)"\s+type="password"/g)].map(
    ([, name]) => [name ?? '', file] as const,
  ),
);

test('every form that asks for a password is found', () =>
  expect(fields.map(([name]) => name)).toContain('repeatedPassword'));

test.each(fields)('%s of %s never comes back with the answer', (name) => {
  const form = new FormData();
  form.set(name, 'はまべの貝がら かぞえて 77');
  expect(typedValues(form)).toEqual({});
});
