/** open: the last word is the enquirer's. answered: the agency's. closed: the agency ended it. */
export const ENQUIRY_STATES = ['open', 'answered', 'closed'] as const;

export type EnquiryState = (typeof ENQUIRY_STATES)[number];

export type EnquiryStep = 'write' | 'answer' | 'close' | 'reopen' | 'pass-on';

const TABLE: Readonly<Record<EnquiryState, Readonly<Partial<Record<EnquiryStep, EnquiryState>>>>> =
  {
    open: { write: 'open', answer: 'answered', close: 'closed', 'pass-on': 'open' },
    answered: { write: 'open', answer: 'answered', close: 'closed', 'pass-on': 'answered' },
    // Whoever writes again is heard, whatever the agency thought was over.
    closed: { write: 'open', reopen: 'open' },
  };

/** お問い合わせの状態: what a step makes of it; null for a step that does not fit. */
export function enquiryAfter(state: EnquiryState, step: EnquiryStep): EnquiryState | null {
  return TABLE[state][step] ?? null;
}
