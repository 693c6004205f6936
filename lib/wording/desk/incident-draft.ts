/** What of an incident its persons are told (APPI rules Art. 10: items 1, 2, 4, 5 and 9 of Art. 8). */
export interface ToldOfIncident {
  readonly overview: string;
  readonly items: string;
  readonly cause: string;
  readonly secondaryDamage: string;
  readonly otherFacts: string;
}

const OPEN = 'ただいま確認しています。わかりしだい、お知らせします。';

/** ご本人への通知の文案, to be copied: the five items, each said to be looked into while nothing is known of it. */
export function incidentDraft(
  told: ToldOfIncident,
  agency: { readonly name: string; readonly contact: string },
): string {
  const parts = [
    ['1　概要', told.overview],
    ['2　漏えいした、またはそのおそれがある情報の項目', told.items],
    ['3　原因', told.cause],
    ['4　二次被害、またはそのおそれの有無と内容', told.secondaryDamage],
    ['5　そのほか', told.otherFacts],
  ] as const;
  return [
    'お客様の個人情報についてのお知らせとおわび',
    `${agency.name}です。お客様の個人情報について、次のことが起きました。ご迷惑とご心配をおかけし、深くおわび申し上げます。`,
    ...parts.map(([title, text]) => `${title}\n${text === '' ? OPEN : text}`),
    `お問い合わせ先\n${agency.contact}`,
  ].join('\n\n');
}
