import type { LicenceFault } from '@/lib/rules/agency/licence-faults';
import type { LicenceStanding } from '@/lib/rules/agency/licence-standing';
import { dateInWords } from '../site/day';

export const licenceWarningTitle = '旅行業登録をご確認ください';

/** What is wrong with the agency's registration, and what to do about it. */
export function licenceWarningInWords(
  warning: Exclude<LicenceStanding, { kind: 'valid' }> | LicenceFault,
): string {
  switch (warning.kind) {
    case 'ends-soon':
      return `${endsIn(warning.daysLeft)}更新登録の申請は、${dateInWords(warning.renewBy)}までです。更新が済んだら、会社の案内のファイルの登録年月日と満了日を書き換えて、サイトを起動し直してください。`;
    case 'expired':
      return `登録の有効期間は${dateInWords(warning.lastDay)}で終わっています。更新が済んでいる場合は、会社の案内のファイルを書き換えて、サイトを起動し直してください。済んでいない場合は、ツアーを非公開にして、新しいお申し込みを受けないでください。`;
    case 'not-yet':
      return `登録の有効期間は${dateInWords(warning.firstDay)}からです。それまでは、お申し込みを受けられません。`;
    case 'backwards':
      return '登録の満了日が、登録年月日より前になっています。会社の案内のファイルをお確かめください。';
    case 'too-long':
      return `旅行業の登録の有効期間は5年です。満了日は、遅くとも${dateInWords(warning.lastDayAtMost)}のはずです。会社の案内のファイルをお確かめください。`;
    case 'tours-abroad-not-allowed':
      return `海外の募集型企画旅行を実施できるのは第1種旅行業だけです。公開中の海外ツアーが${warning.tours}本あります。非公開にするか、登録の種別をお確かめください。`;
    case 'no-principal':
      return '旅行業者代理業では、所属旅行業者の名称と登録番号を表示します。会社の案内のファイルに書き加えてください（licence.principal）。';
    case 'no-general-manager':
      return '海外旅行を取り扱う営業所には、総合旅行業務取扱管理者が必要です。管理者の資格をお確かめください。';
  }
}

function endsIn(days: number): string {
  return days === 0
    ? '登録の有効期間は、今日で終わります。'
    : `登録の有効期間は、あと${days}日で終わります。`;
}
