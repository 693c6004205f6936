import { arrowsOf } from './arrows';
import { columnCasts, looseColumns } from './casts';
import { circles } from './circles';
import { deadRules, RULES_THAT_WAIT } from './dead-rules';
import { mutual, unknownDomains, upward } from './floors';
import { functionLines, linesOf, percentile95 } from './sizes';
import { type SourceFile, scriptFiles, sourceFiles, textOf } from './source-files';
import { strayActions, writesLedger, writesState } from './writers';

export interface Measure {
  readonly what: string;
  readonly is: number;
  readonly most: number;
  /** What is counted, where it is few things. */
  readonly which: readonly string[];
}

/** The measures of the house, each with the most that it may be. */
export function measures(): Measure[] {
  const files = sourceFiles();
  const writers = [...files, ...scriptFiles()];
  const arrows = arrowsOf(files);
  const dead = deadRules(files, arrows);
  const inside = (room: string) => files.filter(({ path }) => path.startsWith(`${room}/`));
  const columns = looseColumns(textOf('prisma/schema.prisma'));
  const found = (find: (file: SourceFile) => readonly string[]) =>
    files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
  const others = (guilty: (text: string) => boolean, one: string) =>
    writers.filter(({ path, text }) => path !== one && guilty(text)).map(({ path }) => path);
  const named = upward(arrows).map(({ from, to }) => `${from} -> ${to}`);
  const rooms = circles(arrows).map((circle) => circle.join(' -> '));
  return [
    listed('imports that go up', 0, named),
    listed(
      'domains without a place in the order',
      0,
      unknownDomains(files.map(({ path }) => path)),
    ),
    listed('pairs of domains that import each other', 0, mutual(arrows)),
    listed('circles of files (values)', 0, rooms),
    sized('lines of a file in lib, 95th percentile', 120, inside('lib').map(linesOf)),
    sized('lines of a function in lib, 95th percentile', 25, inside('lib').flatMap(functionLines)),
    sized('lines of a file in app, 95th percentile', 150, inside('app').map(linesOf)),
    listed(
      'rules that nothing calls and that wait for nothing',
      0,
      dead.filter((rule) => !(rule in RULES_THAT_WAIT)),
    ),
    listed(
      'rules said to wait that are called or gone',
      0,
      Object.keys(RULES_THAT_WAIT).filter((rule) => !dead.includes(rule)),
    ),
    listed(
      'casts of columns',
      10,
      found((file) => columnCasts(file, columns)),
    ),
    listed(
      'actions that action() did not make',
      0,
      found(({ text }) => strayActions(text)),
    ),
    listed(
      'writers of the state of a booking but its one step',
      0,
      others(writesState, 'lib/server/booking/step-booking.ts'),
    ),
    listed(
      'writers of the ledger but its one',
      0,
      others(writesLedger, 'lib/server/money/post.ts'),
    ),
  ];
}

function listed(what: string, most: number, which: readonly string[]): Measure {
  return { what, is: which.length, most, which };
}

function sized(what: string, most: number, values: readonly number[]): Measure {
  return { what, is: percentile95(values), most, which: [] };
}
