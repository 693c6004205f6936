import type { Agency } from '@/lib/agency/agency';

/** 登録の種別. */
export const licenceClassWords = {
  first: '第1種旅行業',
  second: '第2種旅行業',
  third: '第3種旅行業',
  regional: '地域限定旅行業',
  'sub-agent': '旅行業者代理業',
} as const;

const QUALIFICATIONS = {
  general: '総合旅行業務取扱管理者',
  domestic: '国内旅行業務取扱管理者',
  regional: '地域限定旅行業務取扱管理者',
} as const;

/** 第1種旅行業 */
export function licenceClassInWords({ licence }: Agency): string {
  return licenceClassWords[licence.class];
}

/** 観光庁長官登録旅行業第1234号 */
export function licenceInWords({ licence }: Agency): string {
  const trade = licence.class === 'sub-agent' ? '旅行業者代理業' : '旅行業';
  return `${licence.authority}登録${trade}第${licence.number}号`;
}

/** 総合旅行業務取扱管理者 */
export function qualificationInWords(qualification: keyof typeof QUALIFICATIONS): string {
  return QUALIFICATIONS[qualification];
}

/** 標識・特定商取引の表示: the agency's legal facts as the foot of every page and document prints them. */
export function agencyFacts(agency: Agency): readonly { term: string; detail: string }[] {
  const managers = agency.offices[0]?.managers ?? [];
  return [
    { term: '登録', detail: licenceInWords(agency) },
    { term: '所在地', detail: addressInWords(agency) },
    { term: '電話', detail: agency.telephone },
    { term: '受付', detail: agency.hours },
    ...managers.map(({ name, qualification }) => ({
      term: QUALIFICATIONS[qualification],
      detail: name,
    })),
  ];
}

/** 〒000-0000 東京都… */
export function addressInWords(place: { postalCode: string; address: string }): string {
  return `〒${place.postalCode} ${place.address}`;
}

/** 電話 03-1234-5678、受付は平日 10:00〜16:00 */
export function callInWords({ telephone, hours }: Agency): string {
  return `電話 ${telephone}、受付は${hours}`;
}

export const managerNote =
  '旅行業務取扱管理者とは、お客様の旅行を取り扱う営業所での取引に関する責任者です。ご契約について分からないことがありましたら、どうぞ遠慮なくお尋ねください。';

/** The foot of every mail to a traveler. */
export function mailFoot({ site, legalName, telephone, hours }: Agency): string {
  return `――――――――――\n${site.name}（旅行企画・実施　${legalName}）\n電話 ${telephone}（受付 ${hours}）`;
}
