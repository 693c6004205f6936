import type { RequestKind } from './request-dates';

/** 応じない理由: every ground on which the law lets a business not do what was asked. */
export type RefusalGround =
  | 'already-clear'
  | 'harms-rights'
  | 'harms-business'
  | 'hinders-office'
  | 'hinders-business'
  | 'breaks-law'
  | 'other-statute'
  | 'method-impossible'
  | 'excluded-record'
  | 'not-a-record'
  | 'is-fact'
  | 'not-needed'
  | 'ground-not-met'
  | 'too-costly'
  | 'kept-by-law';

/**
 * The closed list of each kind (APPI Art. 32(2), 33(2)(4), 33(5), 34(2), 35(2)(4)(6), rules 18(3); privacy P56). How much
 * there is to look through is no ground, and a complaint cannot be refused.
 */
export const REFUSAL_GROUNDS: Readonly<Record<RequestKind, readonly RefusalGround[]>> = {
  'purpose-notice': ['already-clear', 'harms-rights', 'harms-business', 'hinders-office'],
  disclosure: [
    'harms-rights',
    'hinders-business',
    'breaks-law',
    'other-statute',
    'method-impossible',
  ],
  'record-disclosure': [
    'harms-rights',
    'hinders-business',
    'breaks-law',
    'excluded-record',
    'not-a-record',
    'method-impossible',
  ],
  correction: ['is-fact', 'not-needed', 'other-statute'],
  'stop-use': ['ground-not-met', 'too-costly', 'kept-by-law'],
  'stop-provision': ['ground-not-met', 'too-costly'],
  'measures-information': ['hinders-business'],
  complaint: [],
};
