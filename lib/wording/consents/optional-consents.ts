import type { Agency } from '@/lib/agency/agency';
import { promises } from '@/lib/rules/promises';
import type { ConsentWords } from './consents';
import { OPTIONAL } from './provision-consents';
import { joined, necessary } from './terms-consent';

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
        `・守り方：ほかの情報とは別に暗号にして保存し、担当する者だけが見ます。旅行が終わって${promises.detailsKeptDays}日たったら消します。`,
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
