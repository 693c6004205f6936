import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { EMPTY_FORM } from '@/lib/schemas/form/form-state';
import { action, noFields } from './http/action';

const AT = vi.hoisted(() => new Date('2026-12-05T00:00:00.000Z'));

vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`303 ${to}`);
  },
}));
vi.mock('./clock', () => ({ now: () => AT }));

const save = action({
  who: async () => null,
  schema: noFields,
  run: async ({ at }) => ({ goTo: `/${at.toISOString()}` }),
});

test.each(['2026-12-04T00:00:00.000Z', '2026-12-06T00:00:00.000Z'])(
  'P78 a browser whose clock is a day off and says %s is answered by the server’s clock',
  async (claimed) => {
    const form = new FormData();
    for (const name of ['at', 'now', 'date', 'time', 'timestamp', 'decidedAt'])
      form.append(name, claimed);
    await expect(save(EMPTY_FORM, form)).rejects.toThrow('303 /2026-12-05T00:00:00.000Z');
  },
);

const TELLS_TIME =
  /\bDate\.now\(\)|\bnew Date\(\)|\bDate\(\)|eaders?(\(\))?\.get\(["'][Dd]ate["']\)/;
const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'app', 'components', 'lib'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(ts|tsx|js)$/.test(file) && !/\.test\.|\/(testing|generated)\//.test(file));

test('P78 the server’s clock alone tells the time; a browser’s is a stopwatch in one place', () => {
  const telling = sources.filter((file) => TELLS_TIME.test(readFileSync(file, 'utf8')));
  expect(telling).toEqual(['components/ui/use-server-now.ts', 'lib/server/system/clock.ts']);
});
