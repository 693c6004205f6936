import type { BeforePayment } from '@/lib/rules/cancellation/before-payment';
import type {
  CancellationTerms,
  ReceivedAfterStart,
  StepPoint,
} from '@/lib/rules/cancellation/cancellation-terms';
import type { FreeShare } from '@/lib/rules/cancellation/free-share';
import { dateInWords } from '../site/day';
import { chargeInFull } from './charges';
import { daysBeforeInWords } from './days-before';

/** 最初のご入金まで: a line of the fee table for bookings that are not paid. */
export function beforePaymentInWords({ until }: BeforePayment): string {
  return until === 'first-payment'
    ? '最初のご入金の前（旅行開始前）'
    : '全額のお支払いの前（旅行開始前）';
}

/** 団体のうち1割まで（8日前まで）: a line of the fee table for a share of a group. */
export function freeShareInWords({ percent, until, alsoWhenAllLeave }: FreeShare): string {
  const when = until === null ? '旅行開始前まで' : `${pointInShort(until)}まで`;
  const all = alsoWhenAllLeave ? '' : '、全員が取り消すときを除く';
  return `お申し込み人数の${percent}％まで（1名未満切捨て、${when}${all}）`;
}

function pointInShort(point: StepPoint): string {
  const day = 'day' in point ? daysBeforeInWords(point.day) : dateInWords(point.date);
  return point.at === undefined ? day : `${day}の${point.at}`;
}

const LATE: Readonly<Record<ReceivedAfterStart['counts'], string>> = {
  'departure-day': '旅行開始日当日（旅行開始前）の段によります',
  'when-sent': 'お申し出を送信された時刻の段によります',
  'after-start': '旅行開始後の解除として扱います',
};

/** What counts when a declaration was sent before the start and received after it. */
export function lateInWords({ counts }: ReceivedAfterStart): string {
  return `旅行開始前に送信され、旅行開始後に受け付けたお申し出は、${LATE[counts]}。`;
}

/** What the terms say beside their tables, as it is printed under them. */
export function besideTheTables({
  kept,
  receivedAfterStart,
  charges,
}: CancellationTerms): string[] {
  const lines: string[] = [];
  if (kept) {
    const how =
      kept.counts === 'added'
        ? '旅行開始前の取消料に加えて申し受けます'
        : '取消料がこれに満たないときも、この額を申し受けます';
    lines.push(`次の額は払い戻しません：${chargeInFull(kept.charge, charges)}。${how}。`);
  }
  if (receivedAfterStart) {
    lines.push(lateInWords(receivedAfterStart));
  }
  return lines;
}
