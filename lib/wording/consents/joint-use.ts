import type { Agency } from '@/lib/agency/agency';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { addressInWords } from '../site/agency';
import { dateInWords } from '../site/day';

const NONE =
  '当社は、ほかの会社と個人データを共同で使っていません。始めるときは、使う項目・会社の範囲・目的・責任をもつ会社の名称と住所と代表者を、先にこのページでお知らせします。';

/** The agency as far as its joint use is told by it. */
type Told = Pick<
  Agency,
  'groupCompanies' | 'jointUse' | 'legalName' | 'representative' | 'address' | 'postalCode'
>;

/**
 * 共同利用: its fact and the five items that the law asks for (privacy P32): items, range, purposes, and who is responsible with
 * address and representative. A company without the rest is told as the range alone; the check of the profile names the gap.
 */
export function jointUseWords(agency: Told) {
  const { groupCompanies, jointUse } = agency;
  if (groupCompanies.length === 0) return { text: NONE, items: [] };
  const responsible = jointUse?.responsible ?? {
    name: agency.legalName,
    address: addressInWords(agency),
    representative: `${agency.representative.title}　${agency.representative.name}`,
  };
  return {
    text: '当社は、次のとおり、ほかの会社と個人データを共同で使います。',
    items: [
      ...(jointUse === null
        ? []
        : [
            { term: '共同で使う項目', detail: jointUse.items.join('、') },
            { term: '使う目的', detail: jointUse.purposes.join('、') },
          ]),
      {
        term: '使う会社の範囲',
        detail: groupCompanies
          .map((one) => `${one.name}（${one.address}　代表者 ${one.representative}）`)
          .join('、'),
      },
      {
        term: '責任をもつ会社',
        detail: `${responsible.name}（${responsible.address}　代表者 ${responsible.representative}）`,
      },
      ...(jointUse === null
        ? []
        : [{ term: 'この内容の日付', detail: dateInWords(calendarDate(jointUse.since)) }]),
    ],
  };
}
