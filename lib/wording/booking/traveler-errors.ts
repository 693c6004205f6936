const hyphenInKana = (part: string) =>
  `${part}に「-」（ハイフン）があります。のばす音は「ー」に、名前の区切りは「・」か「＝」に直してください。`;

const machineReadable = (typed: string, read: string) =>
  `「${typed}」は、国際的な決まり（ICAO 9303）では「${read}」と書きます。パスポートの顔写真の下の2行とくらべて、同じなら「${read}」でお進みください。違うときは、その2行のとおりに入れてください。`;

export const travelerErrors = {
  family: {
    missing: '姓を入れてください。お名前が一つだけの方は、その欄にしるしを付けてください。',
    tooLong: '姓は40文字までで入れてください。',
    wrong: '姓に使えない文字があります。漢字・かな・ローマ字で入れてください。',
  },
  given: {
    missing: '名を入れてください。お名前が一つだけの方は、その欄にしるしを付けてください。',
    tooLong: '名は40文字までで入れてください。',
    wrong: '名に使えない文字があります。漢字・かな・ローマ字で入れてください。',
  },
  familyKana: {
    missing: 'セイ（カナ）を入れてください。',
    tooLong: 'セイ（カナ）は60文字までで入れてください。',
    wrong: 'セイはカタカナで入れてください。',
    hyphen: hyphenInKana('セイ'),
  },
  givenKana: {
    missing: 'メイ（カナ）を入れてください。',
    tooLong: 'メイ（カナ）は60文字までで入れてください。',
    wrong: 'メイはカタカナで入れてください。',
    hyphen: hyphenInKana('メイ'),
  },
  romanFamily: {
    missing: 'パスポートの姓（SURNAME）を入れてください。',
    tooLong: 'パスポートの姓は60文字までで入れてください。',
    wrong: 'パスポートの姓は、ローマ字（A〜Z）で入れてください。',
    machine: machineReadable,
  },
  romanGiven: {
    missing: 'パスポートの名（GIVEN NAME）を入れてください。',
    tooLong: 'パスポートの名は60文字までで入れてください。',
    wrong: 'パスポートの名は、ローマ字（A〜Z）で入れてください。',
    machine: machineReadable,
  },
  birth: {
    missing: '生年月日を入れてください。',
    wrong:
      '生年月日を「1985年4月1日」のように、実際にある日付で入れてください。年は西暦4けたか、「昭和60」のように元号を付けてください。',
  },
  samePerson: (like: number) =>
    `お名前の読みと生年月日が、${like + 1}人目の方と同じです。同じ方を2回入れていないかお確かめください。別の方のときは、下の欄にしるしを付けてください。`,
  birthFuture: '生年月日が今日より後になっています。西暦の年を確かめてください。',
  birthTooOld: '生年月日の年を確かめてください。',
  sex: '性別を選んでください。',
  spellingChecked: 'パスポートの綴りとくらべて、同じことの確認にしるしを付けてください。',
  nationality: '国籍を選んでください。',
  passportNumber: 'パスポートの番号は、6〜9けたのローマ字と数字で入れてください。',
  passportNumberMissing: '番号を入れてください。まだのときは、有効期限と発行国も空にしてください。',
  passportExpiry: {
    missing: '有効期限を入れてください。',
    wrong: '有効期限を「2032年4月1日」のように、実際にある日付で入れてください。',
  },
  passportExpired: (returnDay: string) =>
    `有効期限がお帰りの日（${returnDay}）より前です。新しいパスポートをお取りになってから、番号をお知らせください。`,
  passportCountry: '発行国を選んでください。',
  assistance: '特別な配慮が必要かどうかを選んでください。',
  assistanceKinds: 'あてはまるものを1つ以上選んでください。',
  measures: {
    missing: '必要な配慮の内容を書いてください。',
    tooLong: '配慮の内容は1000文字までで書いてください。',
    wrong: '配慮の内容に使えない文字があります。',
  },
  representativeTooYoung: (age: number) =>
    `代表者になれるのは${age}歳以上の方です。おとなの方を、お一人目にお書きください。`,
  noCompanion: (below: number, from: number) =>
    `ご出発の日に${below}歳未満の方は、${from}歳以上の保護者と一緒に参加していただきます。保護者の方も人数に入れてください。`,
} as const;

export const guardianErrors = {
  companion: '一緒に旅行する保護者の方を選んでください。',
  consentBy: '保護者の同意をどのようにいただくかを選んでください。',
  relation: {
    missing: '続柄を入れてください。',
    tooLong: '続柄は20文字までで入れてください。',
    wrong: '続柄に使えない文字があります。',
  },
  agreed:
    '保護者の方が同意される場合は、同意の欄にしるしを付けてください。同意をメールでいただくこともできます。',
  name: {
    missing: '保護者の方のお名前を入れてください。',
    tooLong: '保護者のお名前は60文字までで入れてください。',
    wrong: '保護者のお名前に使えない文字があります。',
  },
  ownAddress:
    '代表者と同じメールアドレスです。保護者ご本人のアドレスを入れてください。一緒に旅行する保護者の方は、この画面で同意できます。',
} as const;
