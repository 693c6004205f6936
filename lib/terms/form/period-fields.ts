import {
  dayOf,
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  OWN_SOURCE,
  plain,
  put,
  rowsOf,
  said,
} from './fields';

/** ピーク期: one row for each range of days; rows of one name are one period. */
export const periodPart: FormPart = {
  prefix: 'periods.',
  read: (file) => {
    const rows = periodsOf(file).flatMap((period) =>
      list(period.ranges).map(({ from, until }) => ({
        name: said(period.name),
        from: said(from),
        until: said(until),
      })),
    );
    return Object.assign({}, ...rows.map((row, place) => put(`${place}.`, row)));
  },
  write: (file, fields) => {
    const periods = writtenPeriods(file, fields);
    if (periods.length === 0 && periodsOf(file).length === 0) return file;
    return { ...file, cancellation: { ...loose(file.cancellation), periods } };
  },
};

const periodsOf = (file: Loose): readonly Loose[] => list(loose(file.cancellation).periods);

function writtenPeriods(file: Loose, fields: Fields): readonly Loose[] {
  const was = periodsOf(file);
  const [table = {}] = list(loose(file.cancellation).tables);
  const { article, clause } = loose(table.afterStart);
  const ranges = new Map<string, Loose[]>();
  for (const { row } of rowsOf(fields)) {
    const { name = '', from, until, remove } = row;
    if (remove || plain(name + (from ?? '') + (until ?? '')) === '') continue;
    const range = { from: dayOf(from), until: dayOf(until) };
    ranges.set(name.trim(), [...(ranges.get(name.trim()) ?? []), range]);
  }
  // Long weekends by rule have no row, and stay as they were.
  const byRule = was.filter(({ name, longWeekends }) => longWeekends && !ranges.has(said(name)));
  for (const { name } of byRule) ranges.set(said(name), []);
  // Of two periods that hold a day the first counts: each stays in its place.
  const placeOf = (name: string) => {
    const place = was.findIndex((period) => period.name === name);
    return place < 0 ? was.length : place;
  };
  const inOrder = [...ranges].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return inOrder.map(([name, own]) => ({
    ...(was.find((period) => period.name === name) ?? { article, clause, ...OWN_SOURCE }),
    name,
    ranges: own,
  }));
}
