import { promises } from '@/lib/rules/promises';

export const disclosureErrors = {
  kind: '手続きの種類を選んでください。',
  delivery: 'お渡しの方法を選んでください。',
  ground: '理由を、いちばん近いものから選んでください。',
  text: '内容を2,000文字以内で書いてください。',
  textWrong: '使えない文字が入っています。記号や特殊な文字を取り除いて、もう一度書いてください。',
  stale: '画面が古くなっています。お手数ですが、ページを開き直して、もう一度お送りください。',
  textMissing: 'どの情報をどうしてほしいかを書いてください。',
  expired: `確認から${promises.ownDataMinutes}分がたちました。もう一度、確認番号を送ってください。`,
} as const;
