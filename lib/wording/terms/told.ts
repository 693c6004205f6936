import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Figure } from '@/lib/rules/calendar/figure';
import { formatInJapan, type Instant } from '@/lib/rules/calendar/instant';
import type { Refusal } from '@/lib/rules/calendar/refusal';
import { REFUSAL_MESSAGES } from './refusal-messages';

/** One sentence of an explanation. */
export interface Told {
  readonly ja: string;
  readonly en: string;
  /** The clause it rests on, null for a plain fact. */
  readonly clause: string | null;
}

/** 24,000円 and 24,000 yen. */
export const inYen = {
  ja: (amount: number) => `${amount.toLocaleString('ja-JP')}円`,
  en: (amount: number) => `${amount.toLocaleString('en-US')} yen`,
};

/** A moment as a clock in Japan shows it. */
export function clock(at: Instant): string {
  return formatInJapan(at).replace('T', ' ').replace('+09:00', '');
}

/** One sentence of an explanation in both languages. */
export function told(ja: string, en: string, clause: string | null = null): Told {
  return { ja, en, clause };
}

/**
 * Of `clauses` those of the document that the terms carry out: a file cites one clause for a figure
 * that several clauses share. The file's own clause where none of them is of its document.
 */
export function clausesOf(clauses: readonly string[], figure: Figure | null): string | null {
  if (figure === null) return null;
  const [document] = figure.clause.split('-');
  const own = clauses.filter((clause) => clause.startsWith(`${document}-`));
  return own.length === 0 ? figure.clause : own.join(', ');
}

/** "the last day is …", for every kind that ends in a deadline. */
export function toldDue(dueDate: CalendarDate, article: string, clause: string | null): Told {
  return told(
    `期限は${dueDate}です（${article}）。`,
    `The last day is ${dueDate} (${article}).`,
    clause,
  );
}

/** The sentences for a refusal, with the name of the cost that is missing. */
export function refusalMessage({ reason, cost, leastYen }: Refusal): { ja: string; en: string } {
  const { ja, en } = REFUSAL_MESSAGES[reason];
  if (leastYen !== undefined) {
    return {
      ja: `${ja}（${inYen.ja(leastYen)}以上）`,
      en: `${en} It is ${inYen.en(leastYen)} or more.`,
    };
  }
  return cost === undefined ? { ja, en } : { ja: `${ja}（${cost}）`, en: `${en} It is "${cost}".` };
}

/** The sentence for a refusal. */
export function toldRefusal(refusal: Refusal): Told {
  const message = refusalMessage(refusal);
  return told(message.ja, `${message.en} (${refusal.reason})`);
}
