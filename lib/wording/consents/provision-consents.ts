import type { Agency } from '@/lib/agency/agency';
import { promises } from '@/lib/rules/promises';
import type { CountryRegime } from '@/lib/terms/countries';
import { type ConsentWords, NAME_GAP } from './consents';
import { uncheckedCountryRegime } from './country-regime';
import { overseasTransferText } from './overseas-transfer';
import { type RecipientFacts, recipientLine } from './recipient-lines';
import { joined, necessary } from './terms-consent';

const AGREE = '上の内容を読みました。同意します。';

const WITHDRAW =
  '同意は、ご予約のページの「同意の記録」から、いつでも取り消せます。取り消した後は、新しい提供は行いません。すでに提供したものは取り戻せませんので、提供した日と相手先をお知らせします。';

const EACH_OWN = {
  label:
    '同意する方に、しるしを付けてください。ご一緒の方の分は、ご本人（お子様は保護者の方）の考えを確かめて、お答えください。',
  boxLabel: `${NAME_GAP} 様：同意します`,
};

export const OPTIONAL =
  '同意しなくても、お申し込みはそのまま続けられます。料金やサービスは変わりません。';

export function thirdPartyTravelWords(
  recipients: readonly RecipientFacts[],
  agency: Agency,
): ConsentWords {
  const abroad = recipients.some(({ country }) => country !== 'JP');
  return {
    title: '旅行の手配のための第三者への提供',
    body: joined(
      [
        'ご旅行の手配と、手配したサービスを受けていただくために、旅行をされるすべての方の個人データを、次の相手先へ電子的な方法などで提供します。相手先ごとに、書いてある項目だけを渡します。「代表者の」とある項目は、代表者の方の分だけです。クレジットカードの番号は、どの相手先にも渡しません。',
      ],
      ['■ 提供する相手、内容、目的', ...recipientLines(recipients)],
      [
        '■ 必要になったときだけ提供する相手',
        '・保険会社：当社の責任にそなえる保険や、事故の費用の保険の手続きに必要な範囲',
        '・官公署：事故や災害のときの安否の確認、衛生や安全のお知らせに必要な範囲',
      ],
      abroad
        ? ['外国にある相手先については、国ごとに、この後の欄でもおたずねします。', WITHDRAW_TRAVEL]
        : [WITHDRAW_TRAVEL],
    ),
    label: '旅行をされるすべての方について、上の提供に同意します。',
    whenDeclined: necessary(
      '宿泊や交通の会社にお名前などを知らせないと、旅行の手配ができません。',
      agency,
    ),
  };
}

const WITHDRAW_TRAVEL =
  '手配に必要な提供の同意を取り消すと、旅行を続けることができないため、ご予約の取消しとして扱います。そのときは取消料がかかることがありますので、必ず先に金額をお見せします。';

export function overseasTransferWords(
  iso: string,
  regime: CountryRegime | null,
  recipients: readonly RecipientFacts[],
  agency: Agency,
): ConsentWords {
  const country = regime ?? uncheckedCountryRegime(iso);
  return {
    title: `外国にある相手先への提供（${country.name}）`,
    body: `${overseasTransferText(country, recipients)}\n\n${WITHDRAW_TRAVEL}`,
    label:
      country.equivalent === true
        ? `${country.name}の相手先への提供について、上のお知らせを読み、了解しました。`
        : `旅行をされるすべての方について、${country.name}の相手先への提供に同意します。`,
    whenDeclined: necessary(
      `${country.name}の宿泊や交通の会社にお名前などを知らせないと、旅行の手配ができません。`,
      agency,
    ),
  };
}

/** @param facts.lastStopDay 「2026年12月12日（土）」; null once that day is over */
export function dutyFreeWords(facts: {
  recipients: readonly RecipientFacts[];
  lastStopDay: string | null;
  people: number;
}): ConsentWords {
  const { recipients, lastStopDay, people } = facts;
  const shops =
    recipients.length > 0
      ? recipients.map(recipientLine)
      : [
          '・空港や現地の免税店：お名前、パスポートの番号、搭乗する便名。お店の名前は、まだ決まっていません（理由：出発までに提携先を決めるため）。提供の前に、ご予約のページでお知らせします。',
        ];
  return {
    title: '免税店への提供',
    body: joined(
      [
        '免税店でのお買い物の手続きを早くするために、同意された方のお名前・パスポートの番号・搭乗する便名だけを、次のお店へ電子的な方法で提供します。旅行の手配とは関係がなく、同意は自由です。',
      ],
      ['■ 提供する相手、内容、目的', ...shops],
      [
        lastStopDay === null
          ? `出発日の${promises.dutyFreeStopDays}日前を過ぎていますので、お申し込みの後、すぐに提供することがあります。`
          : `お店への提供は、出発日の${promises.dutyFreeStopDays}日前（${lastStopDay}）より後に行います。この日の24時までに同意を取り消せば、何も提供しません。`,
        WITHDRAW,
      ],
    ),
    ...(people > 1 ? EACH_OWN : { label: AGREE }),
    whenDeclined: OPTIONAL,
  };
}

function recipientLines(recipients: readonly RecipientFacts[]): readonly string[] {
  if (recipients.length > 0) return recipients.map(recipientLine);
  return [
    '・この旅行で利用する宿泊・運送の会社：お名前、年齢、代表者の電話番号のうち手配に必要な項目',
  ];
}
