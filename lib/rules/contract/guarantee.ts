import type { CalendarDate } from '../calendar/calendar-date';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import { changeCompensation, type ItineraryChange } from './change-compensation';
import type { ChangeCompensationTerms } from './change-compensation-terms';
import {
  type ChangeCause,
  type ChangeCircumstances,
  type ChangeExemption,
  changeExemption,
  OUTSIDE_CONTROL,
} from './change-exemption';

/** What became of a change beside its cause: at most one of these is said. */
export const CHANGE_CIRCUMSTANCES = [
  'none',
  'part-terminated',
  'order-only',
  'renamed',
  'better-carrier',
  'liability',
] as const;

/** The causes in the order in which the desk is asked: those that are no exemption first. */
export const GUARANTEE_CAUSES = ['supplier', 'organiser', ...OUTSIDE_CONTROL] as const;

/** What stood where: each step from one to the next that differs is a case of its own. */
export const CHANGE_STEPS = ['given', 'final', 'contract'] as const;

/** One change with why it came about, as the change case records it. */
export interface GuaranteedChange extends ItineraryChange {
  /** Between what was promised last and what was given, contract document and final itinerary, or page and contract document. */
  readonly step: (typeof CHANGE_STEPS)[number];
  readonly cause: ChangeCause;
  readonly overbooked: boolean;
  readonly circumstance: (typeof CHANGE_CIRCUMSTANCES)[number];
}

export interface Guarantee {
  readonly kind: 'guarantee';
  /** Whether each change counts, in the order in which they were told. */
  readonly judged: readonly ChangeExemption[];
  readonly ratePerMille: number;
  readonly travelers: readonly {
    readonly id: string;
    readonly tourPrice: Yen;
    readonly payable: Yen;
  }[];
  readonly total: Yen;
  readonly dueDate: CalendarDate | null;
  readonly article: string;
  readonly clause: string;
}

interface GuaranteeFacts {
  readonly travelers: readonly { readonly id: string; readonly tourPrice: Yen }[];
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly changes: readonly GuaranteedChange[];
}

/**
 * 旅程保証: what the changes of one trip come to for each of its travelers. What is exempt is taken out first; what the terms
 * pay as damages counts alike. Changes of one row within one night are one case, but for those of another step.
 *
 * @clause D2-21.1 D2-21.1.1 D2-21.1.2 D2-21.1.3 D2-21.2a D2-21.2b
 * @clause D2-21.N1
 * @clause D3-26.1 D3-26.1x D3-26.2 D3-26.N2
 * @example // 62,000, another hotel told on the departure date: 1,240 by 10 August for a trip that ends on 11 July
 */
export function guarantee(
  facts: GuaranteeFacts,
  terms: { changeCompensation: ChangeCompensationTerms | null },
): Guarantee | Refusal {
  const judged: ChangeExemption[] = [];
  for (const change of facts.changes) {
    const exemption = changeExemption(circumstancesOf(change), terms);
    if (isRefusal(exemption)) return exemption;
    judged.push(exemption);
  }
  const counted = facts.changes.filter((_, place) => judged[place]?.kind !== 'exempt');
  const changes = counted.map((one) => ({ ...one, unit: `${one.step} ${one.unit}` }));
  const { departureDate, returnDate } = facts;
  const travelers: Guarantee['travelers'][number][] = [];
  let found = { ratePerMille: 0, dueDate: null as CalendarDate | null, article: '' };
  for (const { id, tourPrice } of facts.travelers) {
    const answer = changeCompensation({ tourPrice, departureDate, returnDate, changes }, terms);
    if (isRefusal(answer)) return answer;
    const { ratePerMille, dueDate, article, payable } = answer;
    found = { ratePerMille, dueDate: dueDate ?? found.dueDate, article };
    travelers.push({ id, tourPrice, payable });
  }
  const total = sumYen(travelers.map(({ payable }) => payable));
  const clause = terms.changeCompensation?.clause ?? '';
  return { kind: 'guarantee', judged, travelers, total, clause, ...found };
}

function circumstancesOf({
  cause,
  overbooked,
  circumstance,
}: GuaranteedChange): ChangeCircumstances {
  return {
    cause,
    overbooked,
    partTerminated: circumstance === 'part-terminated',
    onlyOrderChanged: circumstance === 'order-only',
    onlyRenamed: circumstance === 'renamed',
    companyChangedForBetter: circumstance === 'better-carrier',
    liabilityClear: circumstance === 'liability',
  };
}
