import type { Agency } from '@/lib/agency/agency';
import type { ConsentWords } from './consents';
import { joined, necessary } from './terms-consent';

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
