import type { CalendarDate } from '../calendar/calendar-date';

/** 提供先: a carrier, lodging or the like; a public body; a company of the group; a contractor. */
export const RECIPIENT_KINDS = ['supplier', 'public-body', 'group-company', 'contractor'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** What of an enquiry can be passed on; nothing else is asked of an enquirer. */
export const PASSED_ITEMS = ['name', 'phone', 'email', 'text', 'booking'] as const;
export type PassedItem = (typeof PASSED_ITEMS)[number];

export type PassingRefusal =
  | 'no-items'
  | 'more-than-group'
  | 'unknown-company'
  | 'no-agreement'
  | 'agreement-ended'
  | 'abroad-without-consent';

/** 必要最小限: what a company of the group needs to get in touch and to answer. */
const GROUP_ITEMS: readonly PassedItem[] = ['name', 'phone', 'email', 'text'];

export interface PassingFacts {
  readonly kind: RecipientKind;
  readonly recipient: string;
  readonly items: readonly PassedItem[];
  readonly abroad: boolean;
  /** The enquirer was asked and agreed to this passing on. */
  readonly consent: boolean;
  /** 機密保持契約: its last day; null where there is none. */
  readonly agreedUntil: CalendarDate | null;
  readonly today: CalendarDate;
  readonly groupCompanies: readonly string[];
}

/**
 * お問い合わせの第三者への提供: what speaks against passing this on, null when nothing does.
 *
 * @clause D1-J1 a company of the group gets the least
 * @clause D1-E1 a contractor only while the agreement on confidentiality lasts
 * @example // agreed until 2026-06-30: passed on that day, refused on 2026-07-01
 */
export function passingRefusal(facts: PassingFacts): PassingRefusal | null {
  const { kind, recipient, items, agreedUntil, today } = facts;
  if (items.length === 0) return 'no-items';
  if (kind === 'group-company') {
    if (!facts.groupCompanies.includes(recipient)) return 'unknown-company';
    if (items.some((item) => !GROUP_ITEMS.includes(item))) return 'more-than-group';
  }
  if (kind === 'contractor') {
    if (agreedUntil === null) return 'no-agreement';
    if (agreedUntil < today) return 'agreement-ended';
  }
  return facts.abroad && !facts.consent ? 'abroad-without-consent' : null;
}
