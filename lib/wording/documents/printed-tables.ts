import type { FeeFigure } from '@/lib/rules/cancellation/cancellation-terms';
import type { Terms } from '@/lib/rules/terms';
import type { TablePlaceholder } from '@/lib/terms/placeholders';
import { bookingStepInPrint } from '../cancellation/booking-steps';
import { chargeInFull } from '../cancellation/charges';
import { yenInWords } from '../site/money';
import {
  changeRowInWords,
  DANGER_ACTIONS,
  printedWords,
  stepInPrint,
  tableInWords,
} from './printed-terms';

/** A piece of the printed terms. */
export type PrintedBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Every table that a printed article can ask for by its placeholder. */
export const PRINTED_TABLES: Readonly<
  Record<TablePlaceholder, (terms: Terms) => readonly PrintedBlock[]>
> = {
  'cancellation.table': feeTables,
  'changeCompensation.table': compensationTable,
  'deposit.table': depositTable,
  'dangerLevels.table': dangerTable,
  'changeFee.table': changeFeeTable,
};

function feeTables({ cancellation }: Terms): PrintedBlock[] {
  const words = printedWords.fee;
  const row = (when: string, figure: FeeFigure) => [
    when,
    chargeInFull(figure.charge, cancellation.charges),
  ];
  const tables = cancellation.tables.map((table): PrintedBlock => {
    const letters = table.steps.every((step) => step.id.length === 1);
    const named = (id: string, when: string) => (letters ? `（${id}）${when}` : when);
    const early = (table.fromBooking ?? []).map((step) => row(bookingStepInPrint(step), step));
    const steps = table.steps.map((step) =>
      row(named(step.id, stepInPrint(step.from, step.until)), step),
    );
    const rows = [...early, ...steps, row(words.afterStart, table.afterStart)];
    return {
      kind: 'table',
      caption: tableInWords(table, cancellation.tables),
      header: words.header,
      rows,
    };
  });
  const bird = cancellation.ticket?.earlyBird;
  const birdRows = bird
    ? [row(words.earlyBird.before, bird.beforeIssue), row(words.earlyBird.from, bird.fromIssue)]
    : [];
  const birdTable: PrintedBlock = {
    kind: 'table',
    caption: words.earlyBird.caption,
    header: words.header,
    rows: birdRows,
  };
  const counted = cancellation.tables.some(({ fromBooking }) => fromBooking !== undefined);
  const note = counted ? `${words.note}${words.bookingNote}` : words.note;
  return [...tables, ...(bird ? [birdTable] : []), { kind: 'paragraph', text: note }];
}

function compensationTable({ changeCompensation }: Terms): PrintedBlock[] {
  const { caption, header } = printedWords.compensation;
  const listed = changeCompensation?.rows ?? [];
  const rows = listed.map((row) => [
    String(row.row),
    changeRowInWords(row.row, listed.length),
    percentOfPermille(row.permilleBefore),
    percentOfPermille(row.permilleFrom),
  ]);
  return [{ kind: 'table', caption, header, rows }];
}

function percentOfPermille(permille: number): string {
  return `${(permille / 10).toFixed(1)}％`;
}

function depositTable({ deposit }: Terms): PrintedBlock[] {
  const { caption, header } = printedWords.deposit;
  const bands = deposit?.bands ?? [];
  const fixed = deposit?.maximum === 'deposit';
  const rows = bands.map((band, place) => {
    const above = bands[place - 1];
    const from = band.fromPriceYen === 0 ? '' : `${yenInWords(band.fromPriceYen)}以上`;
    const below = above ? `${yenInWords(above.fromPriceYen)}未満` : '';
    const amount = band.charge ? chargeInFull(band.charge, {}) : yenInWords(band.depositYen ?? 0);
    const paid = fixed
      ? `${amount}（代金がこれに満たないときは全額）`
      : `${amount}以上、旅行代金まで`;
    return [`${from}${below}` || '金額にかかわらず', paid];
  });
  return [{ kind: 'table', caption, header, rows }];
}

function dangerTable({ dangerLevels }: Terms): PrintedBlock[] {
  const { caption, header } = printedWords.danger;
  const rows = (dangerLevels?.levels ?? []).map(({ level, action }) => [
    `レベル${level}`,
    DANGER_ACTIONS[action],
  ]);
  return [{ kind: 'table', caption, header, rows }];
}

function changeFeeTable({ changeFee, cancellation }: Terms): PrintedBlock[] {
  const { caption, header, all, none } = printedWords.change;
  const ids = cancellation.tables[0]?.steps.map((step) => step.id) ?? [];
  const rows = ids.map((id) => {
    const percent = changeFee?.steps.find((row) => row.step === id)?.percentOfCancellationFee;
    const said = percent === undefined ? none : percent === 100 ? all : `取消料の${percent}％`;
    return [`（${id}）`, said];
  });
  return [{ kind: 'table', caption, header, rows }];
}
