/** 項目の名前と、直し方: labels of the booking form and what its errors say. */
export const travelerWords = {
  name: 'お名前',
  singleName: 'お名前が一つだけの方（姓か名がない方）',
  singleNameHint: '当てはまる方だけ。ないほうの欄は、空のままにしてください。',
  kana: 'お名前（カナ）',
  kanaHint: 'ひらがなで入れても、カタカナに直します。',
  roman: 'お名前（パスポートの綴り）',
  romanHint:
    'パスポートと一文字でも違うと搭乗できません。長音や「OH」なども、そのとおりに入れてください。',
  spellingChecked: 'パスポートの綴りと、一文字も違わないことを確かめました',
  spellingHint: 'まだお持ちでない方は、申請書に書く綴りとくらべてください。',
  birth: '生年月日',
  another: '読みと生年月日が同じ、別の方です',
  birthHint: '西暦で入れてください。「昭和60」のような元号でもかまいません。例：1985年4月1日',
  sex: '性別',
  sexAbroad: {
    hint: '航空会社に伝えるため、パスポートと同じものを選んでください。',
    choices: { female: '女性', male: '男性', unstated: '指定しない（パスポートの記載が X の方）' },
  },
  sexAtHome: {
    hint: '男女別の相部屋にお泊まりになるため、宿泊先に伝えます。',
    choices: {
      female: '女性',
      male: '男性',
      unstated: '指定しない（お部屋をお電話でご相談します）',
    },
  },
  nationality: '国籍',
  otherNationality:
    '日本以外の国籍の方は、渡航先や乗り継ぐ国の査証（ビザ）、日本への再入国許可などが、別に必要になることがあります。ご自身の国と渡航先の大使館・領事館にお確かめください。手配が変わることがあるため、お申し込みの後に当社からもご連絡します。',
  documentHelp: 'ビザや電子渡航認証（ESTAなど）の手続きを、当社に相談したい',
  documentHelpHint:
    'お申し込みの後に、当社からご連絡します。お引き受けするときは、内容と料金をお知らせして、別に契約をします。',
  passportTitle: 'パスポート',
  passportNote: (until: string) =>
    `まだお手元にないときは、空のままお進みください。${until}までに、お電話でお知らせください。`,
  passportRule: (note: string) => `日本国籍の方のご案内：${note}`,
  passportNumber: 'パスポートの番号',
  passportNumberHint: '例：TZ1234567',
  passportExpiry: '有効期限',
  passportCountry: '発行国',
  assistance: '特別な配慮',
  assistanceQuestion: '旅行中に、特別な配慮が必要ですか',
  assistanceHint:
    'ご病気、障がい、食物アレルギー、妊娠中、補助犬をお連れの方など。「必要」のときは、お受けできるかを確かめてからお返事します。',
  assistanceNo: '必要ない',
  assistanceYes: '必要',
  assistanceKinds: 'あてはまるもの（いくつでも）',
  assistanceCategories: {
    illness: 'ご病気・けが',
    disability: '障がい',
    wheelchair: '車いすの利用',
    'food-allergy': '食物アレルギー',
    'animal-allergy': '動物アレルギー',
    pregnancy: '妊娠中・妊娠の可能性',
    'assistance-dog': '補助犬の同伴',
    other: 'そのほか',
  },
  measures: '必要な配慮の内容',
  measuresHint: '例：そばが食べられません。段差のあるところでは手を貸してください。',
} as const;

export type AssistanceCategory = keyof typeof travelerWords.assistanceCategories;

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

export const contactWords = {
  email: 'メールアドレス',
  emailHint: '承諾のお知らせや契約書面のご案内をお送りします。',
  phone: '電話番号',
  phoneHint: '旅行中にもつながる番号。ハイフンはあってもなくてもかまいません。',
  postalCode: '郵便番号',
  postalCodeHint: '例：100-0001',
  address: 'ご住所',
  addressHint: '都道府県から、建物の名前とお部屋の番号まで',
  addressFilled: '郵便番号から分かるところまで入れました。続きを入れてください。',
  emergencyTitle: '旅行中の緊急連絡先',
  emergencyNote:
    'ご病気や事故のときに、当社から連絡する方です。一緒に旅行しない方をお書きください。書かなくてもお申し込みできます。',
  emergencyName: 'お名前',
  emergencyRelation: '続柄',
  emergencyRelationHint: '例：姉',
  emergencyPhone: '電話番号',
} as const;

export const contactErrors = {
  phone: {
    missing: '電話番号を入れてください。手配とご連絡に必要です。',
    tooLong: '',
    wrong:
      '電話番号のけた数か番号が合いません。03-1234-5678 や +44 20 7946 0958（海外）のように、市外局番から入れてください。',
  },
  postalCode: {
    missing: '郵便番号を入れてください。',
    tooLong: '',
    wrong: '郵便番号を7けたの数字で入れてください。',
  },
  address: {
    missing: 'ご住所を入れてください。',
    tooLong: 'ご住所は200文字までで入れてください。',
    wrong: 'ご住所に使えない文字があります。',
  },
  emergencyName: {
    missing: '緊急連絡先の方のお名前を入れてください。',
    tooLong: '緊急連絡先のお名前は60文字までで入れてください。',
    wrong: '緊急連絡先のお名前に使えない文字があります。',
  },
  emergencyRelation: {
    missing: '緊急連絡先の方の続柄を入れてください。',
    tooLong: '続柄は20文字までで入れてください。',
    wrong: '続柄に使えない文字があります。',
  },
  emergencyPhone: {
    missing: '緊急連絡先の電話番号を入れてください。',
    tooLong: '',
    wrong:
      '緊急連絡先の電話番号のけた数か番号が合いません。03-1234-5678 や +44 20 7946 0958（海外）のように、市外局番から入れてください。',
  },
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
