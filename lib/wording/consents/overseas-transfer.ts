import type { CountryRegime } from '@/lib/terms/countries';
import {
  adequacyLine,
  cbprLine,
  graveEffectLines,
  japaneseDay,
  lawLine,
  PRINCIPLES_MEANING,
  principlesLine,
  sourceLine,
} from './country-regime';
import { measuresLine, type RecipientFacts, recipientLine } from './recipient-lines';

/**
 * 外国にある第三者への提供: the text for one country with its recipients, in full.
 * EU, EEA and UK need no consent under Art. 28, and the text says so.
 */
export function overseasTransferText(
  country: CountryRegime,
  recipients: readonly RecipientFacts[],
): string {
  const blocks =
    country.equivalent === true
      ? equivalentBlocks(country, recipients)
      : otherBlocks(country, recipients);
  return blocks.map((block) => block.join('\n')).join('\n\n');
}

function recipientsBlock(recipients: readonly RecipientFacts[]): readonly string[] {
  if (recipients.length > 0)
    return ['■ 提供する相手、内容、目的', ...recipients.map(recipientLine)];
  return [
    '■ 提供する相手、内容、目的',
    '・この国で利用する宿泊・運送・手配の会社：旅行サービスの手配に必要なお名前などの項目。相手先の名前は、まだ決まっていません（理由：出発までに手配先を決めるため）。決まりましたら、ご予約のページでお知らせします。',
  ];
}

function measuresBlock(recipients: readonly RecipientFacts[]): readonly string[] {
  if (recipients.length > 0) {
    return [
      '■ 相手先が個人データを守るために行っていること',
      PRINCIPLES_MEANING,
      ...recipients.map((recipient) => `・${measuresLine(recipient)}`),
    ];
  }
  return [
    '■ 相手先が個人データを守るために行っていること',
    '・まだお知らせできません（理由：相手先が決まっていないため）。決まった後は、お求めに応じてお知らせします。',
  ];
}

function equivalentBlocks(country: CountryRegime, recipients: readonly RecipientFacts[]) {
  return [
    [
      `${country.name}は、日本の個人情報保護委員会が「日本と同じ水準で個人情報が守られている国」として定めている国です。法律は、この国の相手先を日本の中の相手先と同じに扱います。そのため、外国への提供についての特別な同意（個人情報保護法第28条の同意）は必要ありません。提供そのものの同意は、「旅行の手配のための第三者への提供」の欄でおたずねしています。`,
      'この欄は、法律が求めるものではなく、当社自身のお約束です。当社は、行き先の国と相手先をお知らせし、ご了解をいただいてから提供します。',
    ],
    ['■ 提供先のある国・地域', `・${country.name}`],
    recipientsBlock(recipients),
    [
      '■ この国の個人情報の保護に関する制度',
      country.summary,
      `・個人データを守る総合的な法律：${lawLine(country)}`,
      `・EUの十分性認定：${adequacyLine(country)}`,
    ],
    sourcesBlock(country),
    measuresBlock(recipients),
  ];
}

function otherBlocks(country: CountryRegime, recipients: readonly RecipientFacts[]) {
  return [
    [
      'この旅行の手配のために、次の相手先へ、旅行をされる方の個人データを提供します。相手先は日本の外にあり、日本の法律と同じ守り方がされるとは限りません。そこで、個人情報保護法第28条にもとづいて、その国の制度と相手先の取り組みをお知らせし、国ごとに同意をいただきます。',
      ...(country.equivalent === null
        ? [
            'この地域が「日本と同じ水準の国」として定められた範囲に入るかどうかは、まだ確認できていません（理由：個人情報保護委員会の公表資料だけでは範囲がはっきりしないため）。入らないものとして扱います。',
          ]
        : []),
    ],
    ['■ 提供先のある国・地域', `・${country.name}`],
    recipientsBlock(recipients),
    [
      '■ この国・地域の個人情報の保護に関する制度',
      country.summary,
      `・個人データを守る総合的な法律：${lawLine(country)}`,
      `・EUの十分性認定：${adequacyLine(country)}`,
      `・CBPRへの参加：${cbprLine(country)}`,
      `・OECDの8つの原則に当たる決まり：${principlesLine(country)}`,
    ],
    [
      '■ ご本人の権利や利益に重大な影響を及ぼす可能性のある制度（政府による広い情報収集や、国内での保存の義務など）',
      ...graveEffectLines(country).map((line) => `・${line}`),
    ],
    sourcesBlock(country),
    measuresBlock(recipients),
  ];
}

function sourcesBlock(country: CountryRegime): readonly string[] {
  if (country.checkedOn === null) {
    return ['■ 制度についての出典', '・まだありません。確認ができしだい、ここに載せます。'];
  }
  return [
    `■ 制度についての出典（${japaneseDay(country.checkedOn)}に確認）`,
    ...country.sources.map((source) => `・${sourceLine(source)}`),
    'それぞれのページへのリンクは「外国にある相手先への個人データの提供」のページ（/privacy/overseas）にあります。',
  ];
}
