import type { FeeFigure, FeeTable } from '@/lib/rules/cancellation/cancellation-terms';
import type { Terms } from '@/lib/rules/terms';
import { severalTicketsLine } from '../cancellation/beside-lines';
import { bookingStepInPrint } from '../cancellation/booking-steps';
import { chargeInFull } from '../cancellation/charges';
import { baseDayInWords } from '../cancellation/counted-days';
import {
  beforePaymentInWords,
  besideTheTables,
  freeShareInWords,
} from '../cancellation/other-lines';
import type { PrintedBlock } from './printed-block';
import { printedWords, tableInWords } from './printed-terms';
import { stepInPrint } from './step-in-print';

const words = printedWords.fee;

/** 取消料の表: every table of the file, the early-bird bands, and what the terms say beside them. */
export function feeTables({ cancellation, contractKind }: Terms): PrintedBlock[] {
  const row = (when: string, figure: FeeFigure) => [
    when,
    chargeInFull(figure.charge, cancellation.charges),
  ];
  const tables = cancellation.tables.map(
    (table): PrintedBlock => ({
      kind: 'table',
      caption: tableInWords(table, cancellation.tables),
      header: words.header,
      rows: [
        ...unpaidRow(cancellation.beforePayment),
        ...(table.fromBooking ?? []).map((step) => row(bookingStepInPrint(step), step)),
        ...(table.freeShare ? [[freeShareInWords(table.freeShare), words.free]] : []),
        ...stepRows(table, row),
        row(words.afterStart, table.afterStart),
      ],
    }),
  );
  const bird = cancellation.ticket?.earlyBird;
  const birdTable: PrintedBlock[] = bird
    ? [
        {
          kind: 'table',
          caption: words.earlyBird.caption,
          header: words.header,
          rows: [
            row(words.earlyBird.before, bird.beforeIssue),
            row(words.earlyBird.from, bird.fromIssue),
          ],
        },
      ]
    : [];
  const several = contractKind === 'arranged-air' ? [severalTicketsLine] : [];
  const notes = [noteOf(cancellation.tables), ...besideTheTables(cancellation), ...several];
  return [...tables, ...birdTable, ...notes.map((text) => ({ kind: 'paragraph' as const, text }))];
}

function unpaidRow(beforePayment: Terms['cancellation']['beforePayment']): string[][] {
  return beforePayment ? [[beforePaymentInWords(beforePayment), words.free]] : [];
}

function stepRows(table: FeeTable, row: (when: string, figure: FeeFigure) => string[]): string[][] {
  const letters = table.steps.every((step) => step.id.length === 1);
  const base = baseDayInWords(table.countedFrom?.day ?? null);
  return table.steps.map((step) => {
    const when = stepInPrint(step.from, step.until, base);
    return row(letters ? `（${step.id}）${when}` : when, step);
  });
}

/** From which day the days are counted, by every day that a table counts from. */
function noteOf(tables: readonly FeeTable[]): string {
  const days = new Set(tables.map(({ countedFrom }) => baseDayInWords(countedFrom?.day ?? null)));
  const note = words.note([...days].join('または'));
  return tables.some(({ fromBooking }) => fromBooking) ? `${note}${words.bookingNote}` : note;
}
