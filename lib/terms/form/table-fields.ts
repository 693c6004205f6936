import { CHARGE_NAMES, chargeFields, chargeOf, sameCharge } from './charge-fields';
import {
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  OWN_SOURCE,
  put,
  rowsOf,
  said,
  sameFields,
  under,
} from './fields';
import { inOrder, stepFields, typedStep } from './step-fields';
import { besideFields, UNLIKE_THE_FIRST, writtenBeside } from './table-beside-fields';

/** 取消料の表: for which trips each is, and its steps. */
export const tablePart: FormPart = {
  prefix: 'tables.',
  read: (file) => {
    const fields = tablesOf(file).map((table, place) => put(`${place}.`, tableFields(table)));
    return Object.assign({}, ...fields);
  },
  write: (file, fields) => {
    const tables = writtenTables(file, fields).map(({ table }) => table);
    return { ...file, cancellation: { ...loose(file.cancellation), tables } };
  },
};

export const tablesOf = (file: Loose): readonly Loose[] => list(loose(file.cancellation).tables);

/** A table that was typed, with the places of its steps in the form. */
export interface WrittenTable {
  readonly place: number;
  readonly table: Loose;
  readonly steps: readonly number[];
}

/** The tables in the order in which they are asked: those for some trips before those for all. */
export function writtenTables(file: Loose, fields: Fields): readonly WrittenTable[] {
  const was = tablesOf(file);
  const written: WrittenTable[] = [];
  for (const { place, row } of rowsOf(fields)) {
    if (row.remove || (was[place] === undefined && !row.add)) continue;
    written.push({ place, ...writtenTable(row, was[place], was[0] ?? {}, file) });
  }
  const unchanged =
    written.length === was.length &&
    written.every(({ place, table }) => {
      const before = was[place] ?? {};
      return ['dayTrip', 'variant', 'period'].every((key) => table[key] === before[key]);
    });
  return unchanged ? written : written.sort((one, other) => narrow(other) - narrow(one));
}

const narrow = ({ table }: WrittenTable) =>
  (table.period === null ? 0 : 2) + (table.dayTrip === null ? 0 : 1);

function tableFields(table: Loose): Fields {
  const { dayTrip, period, variant } = table;
  const trip = dayTrip === null ? '' : dayTrip ? 'day-trip' : 'stay';
  const steps = list(table.steps).map((step, place) => put(`steps.${place}.`, stepFields(step)));
  return Object.assign(
    { trip, period: said(period), variant: said(variant), ...besideFields(table) },
    ...steps,
    put('after.', chargeFields(loose(table.afterStart).charge)),
  );
}

function writtenTable(fields: Fields, was: Loose | undefined, first: Loose, file: Loose) {
  const before = was ?? first;
  const places = list(before.steps).map((_, place) => place);
  if (was && sameFields(tableFields(was), shownIn(was, fields)))
    return { table: was, steps: places };
  // A new table begins with the steps of the first one.
  if (!was && !Object.keys(fields).some((name) => name.startsWith('steps.'))) {
    return { table: { ...first, ...headOf(fields), ...UNLIKE_THE_FIRST }, steps: places };
  }
  const base = said(file.contractKind) === 'arranged-air' ? 'ticketPrice' : 'tourPrice';
  const steps = writtenSteps(under(fields, 'steps.'), before, base);
  const after = loose(before.afterStart);
  const charge = under(fields, 'after.');
  const afterStart = sameCharge(after.charge, charge)
    ? before.afterStart
    : { ...after, charge: chargeOf(charge, after.charge, base), ...OWN_SOURCE };
  const table = {
    ...{ ...before, ...headOf(fields), ...writtenBeside(fields, before, base) },
    ...{ steps: steps.map(({ step }) => step), afterStart },
  };
  return { table, steps: steps.map(({ place }) => place) };
}

/** Fields that a charge's kind does not ask for say nothing, and stand empty in a file that was just read. */
function shownIn(table: Loose, fields: Fields): Fields {
  const asked = tableFields(table);
  const names = CHARGE_NAMES.join('|');
  const spare = new RegExp(`charge\\.(${names})$|^after\\.(${names})$|^booking\\.\\d+\\.unit$`);
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name in asked || !spare.test(name)),
  );
}

function headOf({ trip, period, variant }: Fields): Loose {
  return {
    dayTrip: trip ? trip === 'day-trip' : null,
    period: period?.trim() || null,
    variant: variant?.trim() || null,
  };
}

function writtenSteps(fields: Fields, table: Loose, base: string) {
  const was = list(table.steps);
  const typed = [];
  for (const { place, row } of rowsOf(fields)) {
    const blank = was[place] === undefined && !row['charge.kind'];
    if (row.remove || blank) continue;
    typed.push({ place, step: typedStep(row, was[place], was[0] ?? {}, base) });
  }
  const taken = new Set(typed.map(({ step }) => said(step.id)));
  return inOrder(typed).map(({ place, step }) => {
    const { id = freeId(taken, place), ...rest } = step;
    return { place, step: { id, ...rest } };
  });
}

function freeId(taken: Set<string>, place: number): string {
  let number = place + 1;
  while (taken.has(`step-${number}`)) number += 1;
  taken.add(`step-${number}`);
  return `step-${number}`;
}
