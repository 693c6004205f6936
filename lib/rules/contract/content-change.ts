import { type ChangeCause, isOutsideControl } from './change-exemption';

export type ContentChange =
  | { readonly kind: 'may-change'; readonly explainAfterwards: boolean }
  | { readonly kind: 'may-not'; readonly reason: 'cause-not-outside-control' | 'not-explained' };

/**
 * 契約内容の変更: whether the company may change what was agreed, and whether it owes an explanation yet.
 *
 * Only for a cause outside its control, with the causal link explained beforehand; if it is urgent,
 * afterwards. A change that is made without this is a breach, and not judged here.
 *
 * @clause D2-11
 * @clause D3-12
 * @example // typhoon, urgent, not explained yet: may change, explanation to follow
 */
export function contentChange(facts: {
  cause: ChangeCause;
  explanation: string;
  urgent: boolean;
}): ContentChange {
  if (!isOutsideControl(facts.cause)) {
    return { kind: 'may-not', reason: 'cause-not-outside-control' };
  }
  const explained = facts.explanation.trim() !== '';
  if (!explained && !facts.urgent) return { kind: 'may-not', reason: 'not-explained' };
  return { kind: 'may-change', explainAfterwards: !explained };
}
