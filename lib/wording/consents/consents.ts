import type { Agency } from '@/lib/agency/agency';
import type { CountryRegime } from '@/lib/terms/countries';
import {
  overseasTransferText,
  type RecipientFacts,
  recipientLine,
  uncheckedCountryRegime,
} from './overseas-transfer';

/**
 * The text of one consent, before it is hashed. `label` is the sentence beside the box; where each traveler has a box,
 * it stands above the boxes, and `boxLabel` beside each of them.
 */
export type ConsentWords = {
  title: string;
  body: string;
  label: string;
  whenDeclined: string;
  /** What proves which text was meant: part of what is kept, one tap away on the page. */
  proof?: string;
  /** Holds `NAME_GAP`. */
  boxLabel?: string;
};

/** Names stay out of the stored text: it is the same for everybody, and the row says whose decision it is. */
const NAME_GAP = '〔お名前〕';

/** The sentence beside the box, as it is stored: under the sentence above it where there are several. */
export function boxText({ label, boxLabel }: ConsentWords): string {
  return boxLabel === undefined ? `□ ${label}` : `${label}\n\n□ ${boxLabel}`;
}

/** The body with what proves it. */
export function bodyInFull({ body, proof }: ConsentWords): string {
  return proof === undefined ? body : `${body}\n\n${proof}`;
}

/** 佐藤 健 様：同意します */
export function boxLabelFor(boxLabel: string, name: string): string {
  return boxLabel.replace(NAME_GAP, () => name);
}

const AGREE = '上の内容を読みました。同意します。';
const WITHDRAW =
  '同意は、ご予約のページの「同意の記録」から、いつでも取り消せます。取り消した後は、新しい提供は行いません。すでに提供したものは取り戻せませんので、提供した日と相手先をお知らせします。';

/** What an unticked necessary box means, with another way to reach the agency. */
function necessary(why: string, { telephone }: Agency): string {
  return `${why}同意いただけないときは、インターネットでのお申し込みを続けられません。料金はかからず、お席の確保だけがなくなります。別の方法は、お電話でご相談ください：${telephone}。`;
}

const EACH_OWN = {
  label:
    '同意する方に、しるしを付けてください。ご一緒の方の分は、ご本人（お子様は保護者の方）の考えを確かめて、お答えください。',
  boxLabel: `${NAME_GAP} 様：同意します`,
};

const OPTIONAL = '同意しなくても、お申し込みはそのまま続けられます。料金やサービスは変わりません。';

function joined(...blocks: readonly (readonly string[])[]): string {
  return blocks.map((block) => block.join('\n')).join('\n\n');
}

/** Which terms are agreed to: file, version, and the SHA-256 of the full text that is shown. */
export type AgreedTerms = {
  readonly title: string;
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
};

export function termsWords(
  facts: { tourTitle: string; terms: AgreedTerms },
  agency: Agency,
): ConsentWords {
  const { title, id, version, sha256 } = facts.terms;
  return {
    title: '取引条件',
    body: joined(
      [
        `「${facts.tourTitle}」のご旅行は、${agency.legalName}が企画・実施します。お申し込みの前に、次のことをご確認ください。`,
      ],
      [
        `・旅行代金、日程、最少催行人員、添乗員の有無、取消料など、取引の条件は「${title}」とツアーのページに書いてあるとおりです。`,
        '・お申し込みの時点の条件をご予約と一緒に保存し、後から条件が変わっても、このご予約には保存した条件を使います。',
        '・契約は、当社の承諾のお知らせがお客様に届いた時に成立します。その後にお取消しになると、条件に定めた取消料がかかることがあります。',
        '・書かれていないことは、観光庁が認可した当社の旅行業約款によります。',
      ],
    ),
    proof: joined([
      '■ 旅行条件書の全文',
      `・「${title}」第${version}版（${id}@${version}）。全文は、この欄で開いて読めます。`,
      `・全文の指紋（SHA-256）：${sha256}`,
    ]),
    label: '取引条件を読み、内容を確かめました。この条件で申し込みます。',
    whenDeclined: necessary('取引条件は、契約の内容そのものです。', agency),
  };
}

const METHOD =
  '・方法：ご予約のページに書面を載せ、画面で見られるようにします。印刷することも、ファイルとして保存することもできます。載せたことはメールでお知らせします。';
const FORMAT =
  '・形式：ウェブページ（HTML）です。特別なソフトは要りません。書面は、旅行が終わった日の翌日から2年間、変わらない形で見られるようにしておきます。';
const PAPER =
  '・紙の書面：いつでも、書面または電子メールなどで「電子的な方法は受け取らない」とお知らせいただけます。その後は紙でお渡しします。';

export function statementDeliveryWords(agency: Agency): ConsentWords {
  return {
    title: '取引条件の説明書面を、電子的な方法で受け取ること',
    body: joined(
      [
        '旅行業法第12条の4により、契約の前に、取引条件を説明する書面をお渡しします。紙の代わりに電子的な方法でお渡しするには、方法と形式をお知らせしたうえで、お客様の承諾が必要です。',
      ],
      ['■ 電子的な方法の種類と内容', METHOD, FORMAT, PAPER],
    ),
    label: '取引条件の説明書面を、この方法で受け取ることを承諾します。',
    whenDeclined: necessary('紙の説明書面をお送りしてのお申し込みは、お電話で承ります。', agency),
  };
}

export function contractDeliveryWords(agency: Agency): ConsentWords {
  return {
    title: '契約書面を、電子的な方法で受け取ること',
    body: joined(
      [
        '旅行業法第12条の5により、契約が成立した後に、契約の内容を記した契約書面をお渡しします。紙の代わりに電子的な方法でお渡しするには、方法と形式をお知らせしたうえで、お客様の承諾が必要です。説明書面とは別に、おたずねします。',
      ],
      ['■ 電子的な方法の種類と内容', METHOD, FORMAT, PAPER],
    ),
    label: '契約書面を、この方法で受け取ることを承諾します。',
    whenDeclined: necessary('紙の契約書面をお渡しするお申し込みは、お電話で承ります。', agency),
  };
}

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

function recipientLines(recipients: readonly RecipientFacts[]): readonly string[] {
  if (recipients.length > 0) return recipients.map(recipientLine);
  return [
    '・この旅行で利用する宿泊・運送の会社：お名前、年齢、代表者の電話番号のうち手配に必要な項目',
  ];
}

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
          ? '出発日の10日前を過ぎていますので、お申し込みの後、すぐに提供することがあります。'
          : `お店への提供は、出発日の10日前（${lastStopDay}）より後に行います。この日の24時までに同意を取り消せば、何も提供しません。`,
        WITHDRAW,
      ],
    ),
    ...(people > 1 ? EACH_OWN : { label: AGREE }),
    whenDeclined: OPTIONAL,
  };
}

export function newsMailWords(agency: Agency): ConsentWords {
  return {
    title: '旅のお知らせメール',
    body: joined(
      [
        `${agency.legalName}から、新しいツアーや季節のおすすめを、お申し込みの代表者のメールアドレスへお送りします。月に2回ほどです。`,
      ],
      [
        'ほかの会社にメールアドレスを渡すことはありません。どのメールからでも、またご予約のページの「同意の記録」からも、すぐに止められます。',
      ],
    ),
    label: 'お知らせメールを受け取ります。',
    whenDeclined: OPTIONAL,
  };
}

export function cardChargeWords(agency: Agency): ConsentWords {
  return {
    title: '署名なしでのカードのお支払い',
    body: joined(
      [
        '旅行代金や取消料を、この後に入力するカードで、伝票への署名なしにお支払いいただきます（通信契約）。',
      ],
      [
        '・旅行代金：契約が成立した日に請求します。契約が成立しなければ請求しません。',
        '・取消料：お取消しの手続きの画面で金額をご確認いただいてから、お返しする金額から差し引きます。',
        '・カードの番号は決済会社だけが扱います。このサイトには、カード会社の名前と下4桁だけが残ります。',
      ],
    ),
    label: '署名なしでカードに請求することに同意します。',
    whenDeclined: necessary(
      'インターネットでのお申し込みは、カードでのお支払いに限っています。',
      agency,
    ),
  };
}

export function sensitiveDataWords(agency: Agency): ConsentWords {
  return {
    title: '健康やお身体についての情報の取り扱い',
    body: joined(
      [
        '特別な配慮のためにお書きいただいた内容（ご病気、障がい、アレルギー、妊娠、補助犬の同伴など）は、とくに慎重な扱いが求められる個人情報（要配慮個人情報）です。',
      ],
      [
        '・使う目的：お受けできるか、どのような配慮ができるかを考え、手配するためだけに使います。',
        '・渡す相手：配慮に必要な宿泊・運送の会社だけに、必要な部分だけをお伝えします。免税店や、お知らせメールには使いません。',
        '・守り方：ほかの情報とは別に暗号にして保存し、担当する者だけが見ます。旅行が終わって90日たったら消します。',
        '・ほかの方の分をお書きになったとき：その方ご本人の同意を得てください。',
      ],
    ),
    label: '書いた内容を、この目的で使うことと、必要な相手に伝えることに同意します。',
    whenDeclined: `${necessary('配慮の内容を扱えないと、安全な手配ができません。', agency)}配慮が要らないときは、前の画面で「必要ない」をお選びください。`,
  };
}

export function emergencyContactWords(): ConsentWords {
  return {
    title: '旅行中の緊急連絡先の方の了解',
    body: joined([
      'お書きいただいた緊急連絡先の方のお名前・続柄・電話番号は、旅行中のご病気や事故などで、ご連絡が必要だと当社が判断したときだけに使います。お知らせや宣伝には使いません。',
      'その方ご本人に、当社へ連絡先を知らせることについて、了解をもらってください。',
    ]),
    label: '緊急連絡先の方から、連絡先を知らせることの了解を得ています。',
    whenDeclined:
      'ご本人の了解がない連絡先は、お預かりできません。了解が得られないときは、緊急連絡先の欄を空にしてお進みください。',
  };
}
