import 'server-only';
import { DATA_CLASSES } from '@/lib/rules/privacy/data-classes';
import {
  AGENT_PAPERS,
  CLAIMANTS,
  IDENTITY_METHODS,
  REQUEST_CHANNELS,
} from '@/lib/rules/privacy/identity';
import { REFUSAL_GROUNDS } from '@/lib/rules/privacy/refusal-grounds';
import { DELIVERIES, REQUEST_WISHES } from '@/lib/rules/privacy/request-choices';
import { DECISIONS } from '@/lib/rules/privacy/request-decision';
import { REQUEST_KINDS } from '@/lib/wording/own-data/request-kinds';
import type { DisclosureRequest, DisclosureRequestItem } from '../generated/prisma/client';
import { knownWord } from '../system/known-word';

const GROUNDS = Object.values(REFUSAL_GROUNDS).flat();

const known = <Word extends string>(words: readonly Word[], column: string) =>
  knownWord(words, column, 'word of a request');

export const requestKindOf = (row: Pick<DisclosureRequest, 'kind'>) =>
  known(REQUEST_KINDS, row.kind);

export const claimantOf = (row: Pick<DisclosureRequest, 'claimant'>) =>
  known(CLAIMANTS, row.claimant);

export const channelOf = (row: Pick<DisclosureRequest, 'channel'>) =>
  known(REQUEST_CHANNELS, row.channel);

export const wishOf = ({ wish }: Pick<DisclosureRequest, 'wish'>) =>
  wish === null ? null : known(REQUEST_WISHES, wish);

export const deliveryOf = (row: Pick<DisclosureRequest, 'delivery'>) =>
  known(DELIVERIES, row.delivery);

const METHODS = [...IDENTITY_METHODS, 'mailed-code'] as const;

/** How somebody was confirmed, and by which papers for another; null for what was not asked. */
export function confirmedBy(row: Pick<DisclosureRequest, 'identityMethod' | 'identityPapers'>) {
  const { identityMethod: method, identityPapers: papers } = row;
  return {
    identityMethod: method === null ? null : known(METHODS, method),
    identityPapers: papers === null ? null : known(AGENT_PAPERS, papers),
  };
}

export const outcomeIn = ({ outcome }: Pick<DisclosureRequest, 'outcome'>) =>
  outcome === null ? null : known(DECISIONS, outcome);

export type ItemRow = Pick<DisclosureRequestItem, 'dataClass' | 'decision' | 'ground' | 'reason'>;

/** One decision of an answer. */
export function itemOf({ dataClass, decision, ground, reason }: ItemRow) {
  return {
    dataClass: known(DATA_CLASSES, dataClass),
    decision: known(DECISIONS, decision),
    ground: ground === null ? null : known(GROUNDS, ground),
    reason,
  };
}
