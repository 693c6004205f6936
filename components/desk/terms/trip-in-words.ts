import type { FeeTable } from '@/lib/rules/cancellation/cancellation-terms';
import type { Terms } from '@/lib/rules/terms';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { tableInWords } from '@/lib/wording/documents/printed-terms';

/** For which trips a table is, without the word for the table itself. */
export function tripInWords(table: FeeTable, { cancellation }: Terms): string {
  const [, inside] = /（(.*)）$/.exec(tableInWords(table, cancellation.tables)) ?? [];
  return inside ?? words.anyTrip;
}
