import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './clause-index';

const TAG = /@clause\s(.*)/;
const TITLE = /['"`](?:D[0-4]-[A-Za-z0-9.]+,? )+/g;
const ID = /\bD[0-4]-[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*/g;

/** The files of the repository below some folders, as git knows them. */
export function filesIn(...folders: readonly string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 << 20 })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && existsSync(path.join(ROOT, file)));
}

/** Which files carry which clause, by the `@clause` tags of the code (tests are not code here). */
export function clauseTags(): ReadonlyMap<string, ReadonlySet<string>> {
  const tags = new Map<string, Set<string>>();
  for (const file of filesIn('app', 'components', 'lib', 'scripts')) {
    if (file.includes('.test.')) continue;
    for (const line of readFileSync(path.join(ROOT, file), 'utf8').split('\n')) {
      for (const id of TAG.exec(line)?.[1]?.match(ID) ?? []) {
        tags.set(id, (tags.get(id) ?? new Set()).add(file));
      }
    }
  }
  return tags;
}

/** The clauses by which the titles of tests are named: `'D2-15.T.1 received on day 20 …'`. */
export function testedClauses(): ReadonlySet<string> {
  const tested = new Set<string>();
  for (const file of filesIn('lib', 'app', 'scripts', 'e2e')) {
    if (!/\.(test|spec)\.tsx?$/.test(file)) continue;
    for (const [ids] of readFileSync(path.join(ROOT, file), 'utf8').matchAll(TITLE)) {
      for (const id of ids.match(ID) ?? []) tested.add(id);
    }
  }
  return tested;
}
