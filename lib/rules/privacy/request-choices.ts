import type { RequestKind } from './request-dates';

/** What of a kind is wanted, where the law names more than one thing. */
export const REQUEST_WISHES = ['correct', 'add', 'delete', 'stop', 'erase'] as const;
export type RequestWish = (typeof REQUEST_WISHES)[number];

/** How an answer is handed over; the person chooses (APPI Art. 33(2), rules 30). */
export const DELIVERIES = ['electronic', 'paper', 'counter'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export interface RequestChoice {
  readonly kind: RequestKind;
  readonly wish: RequestWish | null;
}

/** 求められること: everything that can be asked, each by one choice (privacy P48). */
export const REQUEST_CHOICES = [
  { kind: 'disclosure', wish: null },
  { kind: 'purpose-notice', wish: null },
  { kind: 'record-disclosure', wish: null },
  { kind: 'correction', wish: 'correct' },
  { kind: 'correction', wish: 'add' },
  { kind: 'correction', wish: 'delete' },
  { kind: 'stop-use', wish: 'stop' },
  { kind: 'stop-use', wish: 'erase' },
  { kind: 'stop-provision', wish: null },
  { kind: 'measures-information', wish: null },
  { kind: 'complaint', wish: null },
] as const satisfies readonly RequestChoice[];

/** `correction-add`, `disclosure`: the choice as it stands in an address. */
export function choiceKey({ kind, wish }: RequestChoice) {
  return wish === null ? kind : (`${kind}-${wish}` as const);
}

export function choiceOf(key: unknown): RequestChoice | null {
  return REQUEST_CHOICES.find((choice) => choiceKey(choice) === key) ?? null;
}

/** Kinds whose answer is data that is handed over, and for which the form is asked. */
export function handsOver(kind: RequestKind): boolean {
  return kind === 'disclosure' || kind === 'record-disclosure';
}
