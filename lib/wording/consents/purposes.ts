/** 利用目的: the twelve purposes of use, told before the first personal field. The code of each never changes. */
export const purposesOfUse = [
  {
    code: 'travel-arrangement',
    text: 'ご旅行の手配と、手配したサービスを受けていただくための手続き、旅行代金のお支払いのため',
  },
  { code: 'other-services', text: 'ほかにご希望になった商品やサービスをご提供するため' },
  { code: 'enquiries', text: 'ご相談・お問い合わせ・ご意見にお答えするため' },
  { code: 'membership', text: '会員の方の登録と、会員向けのご案内のため（会員の方だけ）' },
  { code: 'aftercare', text: 'ご旅行の後のお手伝いのため' },
  { code: 'survey', text: 'ご感想をうかがうアンケートのため' },
  {
    code: 'development',
    text: 'よりよい旅行やサービスを考え、つくるため（お名前の分からない形で集計します）',
  },
  { code: 'benefits', text: '特典や景品をお選びし、お届けするため' },
  { code: 'promotion', text: '旅行のご案内をお送りするため（ご希望の方だけ）' },
  { code: 'operations', text: 'このサイトを安全に動かし、不具合や事故を防ぎ、対応するため' },
  { code: 'legal', text: '法令で認められている利用のため' },
  {
    code: 'third-party-provision',
    text: '上の目的に必要な範囲で、第三者に提供するため（相手と内容は、後の画面でおたずねします）',
  },
] as const;

/** Shown with the list of purposes; a changed text takes a new date. */
export const PURPOSES_VERSION = '2026-11-20';

export const purposesWords = {
  title: 'お聞きする情報の使いみち',
  lead: '次の12の目的のために使います。ほかの目的には使いません。',
  listSummary: '12の利用目的を読む',
  voluntary:
    'どの項目をお書きになるかは自由です。ただし「必須」の項目がないと、手配やご連絡ができないため、お申し込みをお受けできません。',
  more: '個人情報の取り扱いについて',
  version: (version: string) => `利用目的の版：${version}`,
} as const;
