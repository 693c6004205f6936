import type { Delivery, RequestChoice, RequestWish } from '@/lib/rules/privacy/request-choices';
import { requestKindWords } from './request-kinds';

/** What of a kind is wanted, in plain words. */
const wishWords: Readonly<
  Record<RequestWish, { label: string; meaning: string; textLabel: string }>
> = {
  correct: {
    label: '間違いを直してほしい（訂正）',
    meaning: '内容が事実と違うときに、調べて直します。渡した相手先にも、直したことを伝えます。',
    textLabel: 'どの情報が、どう違っているか、正しい内容',
  },
  add: {
    label: '足りないものを加えてほしい（追加）',
    meaning: '内容が足りないために事実と違っているときに、調べて加えます。',
    textLabel: 'どの情報に、何を加えてほしいか',
  },
  delete: {
    label: '間違った情報を取り除いてほしい（削除）',
    meaning: '事実と違う情報を、調べて取り除きます。',
    textLabel: 'どの情報が、どう違っているか',
  },
  stop: {
    label: '使うのをやめてほしい（利用の停止）',
    meaning: '理由に当てはまるときに、使うのをやめます。お知らせメールは、理由がなくても止めます。',
    textLabel: 'どの情報を、何に使うのをやめてほしいか',
  },
  erase: {
    label: '消してほしい（消去）',
    meaning:
      '情報の種類ごとに、消せるものは消し、法律で保存しなければならないものは、いつまで残すかをお知らせします。',
    textLabel: 'どの情報を消してほしいか',
  },
};

/** A choice as the list and the form say it. */
export function choiceWords({ kind, wish }: RequestChoice) {
  const { label, meaning, article, textLabel, grounds } = requestKindWords[kind];
  return { label, meaning, article, textLabel, grounds, ...(wish === null ? {} : wishWords[wish]) };
}

/** お渡しの方法. */
export const deliveryWords: Readonly<Record<Delivery, { label: string; hint: string }>> = {
  electronic: {
    label: '画面とファイル',
    hint: 'ご本人だけが開ける画面でお見せします。HTML・CSV・JSONのファイルで保存できます。',
  },
  paper: { label: '紙（郵送）', hint: '登録の住所へ、書留郵便でお送りします。' },
  counter: { label: '窓口で受け取る', hint: '用意ができたら、ご連絡します。' },
};

export const wishLabels: Readonly<Record<RequestWish, string>> = {
  correct: '訂正',
  add: '追加',
  delete: '削除',
  stop: '利用の停止',
  erase: '消去',
};
