import type { Agency } from '@/lib/agency/agency';
import type { ConsentWords } from './consents';

/** What an unticked necessary box means, with another way to reach the agency. */
export function necessary(why: string, { telephone }: Agency): string {
  return `${why}同意いただけないときは、インターネットでのお申し込みを続けられません。料金はかからず、お席の確保だけがなくなります。別の方法は、お電話でご相談ください：${telephone}。`;
}

export function joined(...blocks: readonly (readonly string[])[]): string {
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
