import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { ContractKind, Terms } from '@/lib/rules/terms';
import { agency } from '../../system/agency';
import { termsInForce } from '../../terms/terms-in-force';

/** Which terms the agency's profile names for a kind of contract, and their version in force; null where there is none. */
export interface TermsOfKind {
  readonly kind: ContractKind;
  readonly id: string;
  readonly inForce: Terms | null;
}

/** The terms of each kind of contract that the agency sells, as they are in force at a moment. */
export async function listTermsByKind(at: Date): Promise<readonly TermsOfKind[]> {
  const today = dayInJapan(instant(at.getTime()));
  const kinds = Object.entries(agency().terms) as [ContractKind, string | null][];
  const lines = kinds.map(async ([kind, id]) => {
    if (id === null) return [];
    const found = await termsInForce(id, today);
    const fits = !isRefusal(found) && found.contractKind === kind;
    return [{ kind, id, inForce: fits ? found : null }];
  });
  return (await Promise.all(lines)).flat();
}
