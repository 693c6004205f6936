import type { SilentSection } from '@/lib/terms/check/silent-sections';

/** What the site cannot do under terms that leave a section out. */
const SENTENCES: Readonly<Record<SilentSection, string>> = {
  applicationRefusals:
    'お断りの理由の定めがありません。お申し込みを、理由を選んでお断りすることができません。',
  eligibility:
    '年齢の定めがありません。法律のとおり、18歳未満の方に親権者の同意だけをお願いします（保護者の同行はお願いしません）。',
  contractDocument:
    '契約書面の期限の定めがありません。お渡しが遅れても、作業の一覧に期限が出ません。',
  finalItinerary:
    '最終日程表の期限の定めがありません。お渡しが遅れても、作業の一覧に期限が出ません。',
  priceIncrease: '旅行代金の増額の定めがありません。運賃の改定による増額をお知らせできません。',
  freeGrounds:
    '取消料のかからない理由の定めがありません。変更などのお知らせを出しても、取消料なしで取り消せる方はいません。',
  minimumParticipants:
    '最少催行人員に満たないときの定めがありません。人数が足りなくても、催行を中止できません。',
  companyTermination:
    '当社による解除の定めがありません。人数不足・天候などによる催行の中止ができません。',
  nonPayment:
    'お支払いがないときの定めがありません。期日までに入金がなくても、契約は終わりません。',
};

export const silentSectionWords = {
  title: 'この条件書に定めがなく、このサイトでできないこと',
  hint: '直さなくても承認を求められます。足りないものは、標準旅行業約款の条件書から始めるか、ファイルに書き足してください。',
  sentences: SENTENCES,
} as const;
