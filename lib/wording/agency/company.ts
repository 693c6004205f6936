import type { Agency } from '@/lib/agency/agency';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import {
  addressInWords,
  licenceClassInWords,
  licenceInWords,
  managerNote,
  qualificationInWords,
} from '../site/agency';
import { dateInWords } from '../site/day';
import { yenInWords } from '../site/money';

type Fact = { readonly term: string; readonly detail: string };

const SCOPES = { domestic: '国内旅行', overseas: '海外旅行', inbound: '訪日旅行' } as const;
const day = (text: string) => dateInWords(calendarDate(text));

/** 会社概要: who runs the site, with what the registration plate of a travel agency says (旅行業登録票). */
export const companyWords = {
  title: '会社概要',
  lead: 'このサイトで旅行を企画し、販売している会社です。',
  company: '会社',
  plate: '旅行業登録票',
  plateNote: '営業所に掲げている標識と同じ内容です。',
  offices: '営業所',
  managerNote,
  guarantee: 'お預かりした旅行代金の保証',
  contacts: 'お問い合わせと苦情の窓口',
  none: 'ありません',
} as const;

export function companyFacts(agency: Agency): Fact[] {
  const { representative, invoiceNumber } = agency;
  return [
    { term: '商号', detail: agency.legalName },
    { term: '通称', detail: agency.tradeName },
    { term: '代表者', detail: `${representative.title}　${representative.name}` },
    { term: '所在地', detail: addressInWords(agency) },
    { term: '電話', detail: agency.telephone },
    { term: 'メール', detail: agency.mail },
    { term: '営業時間', detail: agency.hours },
    { term: '対応できる言語', detail: agency.languages.join('、') },
    ...(invoiceNumber === null
      ? []
      : [{ term: '適格請求書発行事業者の登録番号', detail: invoiceNumber }]),
  ];
}

export function plateFacts(agency: Agency): Fact[] {
  const { licence, offices, soldForOthers } = agency;
  const managers = offices.flatMap((office) => office.managers.map(({ name }) => name));
  return [
    { term: '登録の種別', detail: licenceClassInWords(agency) },
    { term: '業務の範囲', detail: licence.scope.map((one) => SCOPES[one]).join('、') },
    { term: '登録番号', detail: licenceInWords(agency) },
    { term: '登録年月日', detail: day(licence.validFrom) },
    ...standingFacts(agency),
    { term: '名称', detail: agency.legalName },
    { term: '営業所の名称', detail: offices.map(({ name }) => name).join('、') },
    { term: '旅行業務取扱管理者', detail: managers.join('、') },
    {
      term: '受託取扱企画旅行',
      detail:
        soldForOthers.map(({ organiser, tours }) => `${tours}（${organiser}）`).join('、') ||
        companyWords.none,
    },
  ];
}

/** A sub-agent acts for another agency and has no period of its own; everybody else has one. */
function standingFacts({ licence }: Agency): Fact[] {
  const { principal, validFrom, validUntil } = licence;
  if (licence.class !== 'sub-agent') {
    return [{ term: '有効期間', detail: `${day(validFrom)}から${day(validUntil)}まで` }];
  }
  if (principal === null) return [];
  return [{ term: '所属旅行業者', detail: `${principal.name}　${principal.registration}` }];
}

export function officeFacts(office: Agency['offices'][number]): Fact[] {
  return [
    { term: '所在地', detail: addressInWords(office) },
    { term: '電話', detail: office.telephone },
    ...office.managers.map(({ name, qualification }) => ({
      term: qualificationInWords(qualification),
      detail: name,
    })),
  ];
}

/** D3-31: where a traveler is paid from if the agency cannot pay. */
export function guaranteeFacts({ guarantee, telephone }: Agency): Fact[] {
  if (guarantee.kind === 'business-deposit') {
    return [
      { term: '保証', detail: '営業保証金を供託しています' },
      { term: '供託所', detail: guarantee.depositOffice },
      { term: '供託所の所在地', detail: guarantee.depositOfficeAddress },
    ];
  }
  const { limitYen } = guarantee;
  return [
    { term: '保証', detail: '旅行業協会の保証社員です（弁済業務保証金制度）' },
    { term: '旅行業協会', detail: guarantee.association },
    { term: '協会の所在地', detail: guarantee.associationAddress },
    {
      term: '弁済限度額',
      detail: limitYen === null ? `お電話でお尋ねください（${telephone}）` : yenInWords(limitYen),
    },
  ];
}

export function contactFacts(agency: Agency): Fact[] {
  const { complaints, emergency, privacy } = agency;
  const reach = (point: { department: string; telephone: string; mail: string | null }) =>
    [point.department, `電話 ${point.telephone}`, point.mail].filter(Boolean).join('　');
  return [
    { term: '旅行中の緊急連絡先', detail: emergency ? reach(emergency) : agency.telephone },
    { term: '苦情', detail: reach(complaints) },
    { term: '個人情報', detail: reach(privacy.desk) },
    { term: '受付', detail: `${agency.hours}。${agency.languages.join('、')}でお受けします。` },
  ];
}
