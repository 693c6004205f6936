import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, as `lib/rules/price/charge.ts`. */
  readonly path: string;
  readonly text: string;
}

const IN_THE_HOUSE = /^(?:app|components|lib)\/.*\.tsx?$|^proxy\.ts$/;
const OUTSIDE = /\.test\.|\/testing\/|\/generated\/|\.d\.ts$/;

/** The files of the house: what runs for travelers and staff; no test, nothing that is generated. */
export function sourceFiles(): SourceFile[] {
  return filesOf(IN_THE_HOUSE);
}

/** What npm's commands run: it writes to the same database. */
export function scriptFiles(): SourceFile[] {
  return filesOf(/^scripts\/(?!house\/).*\.tsx?$/);
}

function filesOf(rooms: RegExp): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => rooms.test(file) && !OUTSIDE.test(file))
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
