import {
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  newFigure,
  numberOf,
  plain,
  put,
  rowsOf,
  said,
} from './fields';

/** 連休: periods that are long weekends by rule, by the name of their period. */
export const weekendPart: FormPart = {
  prefix: 'weekends.',
  read: (file) =>
    Object.assign(
      {},
      ...ruled(file).map((period, place) => put(`${place}.`, weekendFields(period))),
    ),
  write: (file, fields) => {
    const typed = rowsOf(fields)
      .map(({ row }) => row)
      .filter(({ name, remove }) => !remove && plain(name) !== '');
    const names = typed.map(({ name = '' }) => name.trim());
    const kept = periodsOf(file).flatMap((period) => without(period, names));
    const periods = typed.reduce<readonly Loose[]>((all, row) => withRule(all, row, file), kept);
    if (periods.length === 0 && periodsOf(file).length === 0) return file;
    return { ...file, cancellation: { ...loose(file.cancellation), periods } };
  },
};

const periodsOf = (file: Loose): readonly Loose[] => list(loose(file.cancellation).periods);
const ruled = (file: Loose) => periodsOf(file).filter(({ longWeekends }) => longWeekends);

function weekendFields({ name, longWeekends }: Loose): Fields {
  const { days, before, after } = loose(longWeekends);
  return { name: said(name), days: said(days), before: said(before), after: said(after) };
}

/** A period whose rule was taken away stays for its ranges only. */
function without(period: Loose, names: readonly string[]): readonly Loose[] {
  if (!period.longWeekends || names.includes(said(period.name))) return [period];
  const { longWeekends: _, ...ranges } = period;
  return list(period.ranges).length === 0 ? [] : [ranges];
}

function withRule(periods: readonly Loose[], row: Fields, file: Loose): readonly Loose[] {
  const name = (row.name ?? '').trim();
  const part = (key: 'before' | 'after') =>
    plain(row[key]) === '' ? {} : { [key]: numberOf(row[key]) };
  const longWeekends = { days: numberOf(row.days), ...part('before'), ...part('after') };
  if (periods.some((period) => period.name === name)) {
    return periods.map((period) => (period.name === name ? { ...period, longWeekends } : period));
  }
  const [table = {}] = list(loose(file.cancellation).tables);
  const figure = newFigure(file, loose(table.afterStart));
  return [...periods, { ...figure, name, ranges: [], longWeekends }];
}
