import { BY_COMPANY } from '@/lib/server/cancellation/company-cancellation';
import type { CancellationRecord } from '@/lib/server/cancellation/find-cancellation';
import { calledOffWords } from '@/lib/wording/cancellation/called-off';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';

/** What a receipt is called and says at its head, by who ended the contract and why. */
export function receiptWords({
  stepKey,
  ground,
  channel,
}: Pick<CancellationRecord, 'stepKey' | 'ground' | 'channel'>) {
  if (stepKey === BY_COMPANY) {
    const { receiptTitle: title, receiptDone: done, ended: left } = calledOffWords;
    return { title, done, left, fee: words.fee, kind: 'info' } as const;
  }
  if (ground === 'non-payment') {
    const { unpaidTitle: title, unpaidDone: done, left, penalty: fee } = words;
    return { title, done, left, fee, kind: 'warning' } as const;
  }
  if (channel === 'no-show') {
    const { noShowTitle: title, noShowDone: done, noShowLeft: left, fee } = words;
    return { title, done, left, fee, kind: 'warning' } as const;
  }
  const { receiptTitle: title, receiptDone: done, left, fee } = words;
  return { title, done, left, fee, kind: 'success' } as const;
}
