import { promises } from '@/lib/rules/promises';

export const startWords = {
  title: '何名様でお申し込みですか',
  lead: `人数が決まると、お席を${promises.seatsMinutes}分間確保します。最後の確認画面までは、いつでもやめられます。`,
  size: '旅行される人数',
  sizeHint: 'お子様・幼児も、おひとりずつ数えてください。9名様以上は、お電話で承ります。',
  submit: 'お席を確保して進む',
  left: (seats: number) => `残り${seats}席`,
  many: '残席あり',
  pricesTitle: 'この日の旅行代金',
  pricesNote: 'いずれもご出発の日の年齢です。',
  resumeTitle: '入力の途中です',
  resumeText: (size: number) => `${size}名様でのお申し込みが残っています。`,
  resume: '続きから入力する',
  resumeChange: '人数を変えるときは、下で選び直してください。',
  closedTitle: 'この出発日は、お申し込みを受け付けていません',
  closedText: '受付が終わったか、催行を取りやめた出発日です。',
  fullTitle: 'この出発日は満席です',
  fullText: 'ほかの出発日をご覧ください。空きが出ると、この画面からお申し込みいただけます。',
  peopleOption: (count: number) => `${count}名`,
} as const;

export const partySizeErrors = {
  stale: 'この画面は使えなくなりました。人数をお確かめのうえ、もう一度押してください。',
  missing: '人数を選んでください。',
  wrong: (largest: number) =>
    `人数は1名から${largest}名までで選んでください。それより多いときは、お電話で承ります。`,
} as const;

/** Why seats could not be held. */
export function seatsRefusedWords(
  answer: { reason: 'closed' } | { reason: 'tooMany' } | { reason: 'full'; left: number },
): string {
  if (answer.reason === 'closed') {
    return 'この出発日は、お申し込みの受付が終わりました。ほかの出発日をお選びください。';
  }
  if (answer.reason === 'tooMany') {
    return '同じ回線またはお客様から、お申し込みの済んでいないお席が多く確保されているため、いまはこれ以上確保できません。ほかの方がお使いの回線のときは、サインインするとお続けいただけます。お急ぎのときは、お電話でお申し込みください。';
  }
  return answer.left > 0
    ? `残りのお席は${answer.left}席です。人数を減らすか、ほかの出発日をお選びください。`
    : '申し訳ありません。お席がなくなりました。ほかの出発日をお選びください。';
}

/** What became of a draft in another window since a step's page was made. */
export const draftChangedWords = {
  size: (before: number, now: number) =>
    `別の画面で、人数が${before}名から${now}名に変わりました。`,
  travelers: '別の画面で、旅行をされる方の内容が変わりました。',
  contact: '別の画面で、ご連絡先が変わりました。',
  guardians: '別の画面で、保護者の方についての内容が変わりました。',
  rooms: '別の画面で、部屋割りが変わりました。',
  options: '別の画面で、オプションが変わりました。',
  consents: '別の画面で、同意の内容が変わりました。',
  other: '別の画面で、お申し込みをはじめからやり直しています。',
  notKept:
    'この画面で入力された内容は、まだ保存していません。このままでよければ、もう一度お進みください。',
  elsewhere: (step: string) => `先に、「${step}」の画面をお済ませください（別の画面で開きます）`,
  again: '別の画面と同時に送られました。人数をお確かめのうえ、もう一度押してください。',
  started: (now: number, asked: number) =>
    `別の画面で、${now}名様のお申し込みが始まっています。人数を${asked}名に変えるときは、もう一度「お席を確保して進む」を押してください。`,
} as const;
