import * as z from 'zod/mini';
import { CHANGE_CAUSES } from '@/lib/rules/contract/change-exemption';
import { PRICE_CHANGE_GROUNDS } from '@/lib/rules/contract/price-increase-notice';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { press } from '../form/press';
import { typedDate } from '../form/typed-date';
import { anyText, someLines, ticked, transformed, wrong } from '../form/typed-text';
import { typedYen } from '../form/typed-yen';

/** So many lines of a trip change at once. */
export const LINES = ['1', '2', '3', '4'] as const;

/** What a price may be changed for by hand; what the number of people in a room changes follows by itself (D2-12.5). */
export const TYPED_GROUNDS = PRICE_CHANGE_GROUNDS.filter((ground) => ground !== 'occupancy');

const chosen = <Code extends string>(codes: readonly Code[]) =>
  transformed(anyText, (typed) => codes.find((code) => code === typed) ?? null);

const lineKey = transformed(anyText, (typed) =>
  /^(transport|lodging|(day|stay):\d{1,2})$/.test(typed) ? typed : null,
);

/** Yen with its sign; nothing typed is 0. */
export function signedYen(typed: string): number | null {
  if (typed.trim() === '') return 0;
  const [, sign, amount = ''] = /^([-−▲+]?)(.*)$/.exec(typed.normalize('NFKC').trim()) ?? [];
  const yen = typedYen(amount);
  if (yen === null) return null;
  return sign === '' || sign === '+' ? yen : 0 - yen;
}

const yen = transformed(anyText, (typed, context) => {
  const amount = signedYen(typed);
  if (amount === null) wrong(context, words.yenWrong);
  return amount ?? 0;
});
const bands = z.object({ adult: yen, child: yen, infant: yen });

const line = transformed(z.object({ key: lineKey, after: anyText }), ({ key, after }, context) => {
  if (key === null && after === '') return null;
  if (key === null) {
    wrong(context, words.lineMissing, ['key']);
    return null;
  }
  const text = z.safeParse(someLines(1_000, words.afterErrors), after);
  if (!text.success) {
    wrong(context, text.error.issues[0]?.message ?? words.afterMissing, ['after']);
    return null;
  }
  return { key, after: text.data };
});
const lines = transformed(z.object({ 1: line, 2: line, 3: line, 4: line }), (typed, context) => {
  const told = Object.values(typed).filter((one) => one !== null);
  if (new Set(told.map(({ key }) => key)).size < told.length)
    wrong(context, words.lineTwice, ['1', 'key']);
  return told;
});

/** 契約の内容・代金の変更 as it is typed; `order` is what it comes to. */
export const changeOrder = transformed(
  z.object({
    cause: chosen(CHANGE_CAUSES),
    lines,
    important: ticked,
    overbooked: ticked,
    ground: chosen(TYPED_GROUNDS),
    cost: bands,
    change: bands,
    explanation: someLines(1_000, words.explanationErrors),
    answerDay: typedDate({ missing: words.answerDayWrong, wrong: words.answerDayWrong }),
    press,
  }),
  ({ ground, cost, change, press, ...order }) => ({
    press,
    order: { ...order, price: ground === null ? null : { ground, cost, change } },
  }),
);

/** 変更を送る: that it cannot be taken back. */
export const changeConfirmed = z.object({
  confirmed: ticked.check(z.refine((yes) => yes, words.confirmMissing)),
});
