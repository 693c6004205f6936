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
