/**
 * 個人データの項目: the codes of the catalogue's recipients, in the words a traveler reads. Address, telephone and
 * email are those of the representative, whom alone the form asks for them.
 */
export const personalDataWords: Readonly<Record<string, string>> = {
  name: 'お名前（漢字）',
  kana: 'お名前（カナ）',
  'name-roman': 'お名前（パスポートのローマ字）',
  sex: '性別',
  age: '年齢',
  'birth-date': '生年月日',
  address: '代表者の住所',
  telephone: '代表者の電話番号',
  email: '代表者のメールアドレス',
  passport: 'パスポートの番号・有効期限・発行国',
  'passport-number': 'パスポートの番号',
  flight: '搭乗する便名',
};

/** お名前（漢字）、年齢、電話番号 */
export function personalDataList(items: readonly string[]): string {
  return items.map((item) => personalDataWords[item] ?? item).join('、');
}

/** 提供先の種類 and what the data are needed for there. */
export const recipientClassWords: Readonly<Record<string, { label: string; purpose: string }>> = {
  lodging: { label: '宿泊', purpose: 'お部屋・お食事の用意と、宿泊の手続きのため' },
  transport: { label: '運送', purpose: '座席の手配と、乗車・乗船の手続きのため' },
  airline: { label: '航空会社', purpose: '航空券の手配と、搭乗の手続きのため' },
  'land-operator': { label: '現地の手配会社', purpose: '現地の送迎・観光・お食事などの手配のため' },
  insurer: {
    label: '保険会社',
    purpose:
      '特別補償（旅行中のけがなどに、当社がお支払いする補償金）に備えて当社がかける保険のため。お客様ご自身の旅行保険ではありません',
  },
  'duty-free': { label: '免税店', purpose: 'お買い物の手続きを早くするため' },
};

export function recipientClassLabel(recipientClass: string): string {
  return recipientClassWords[recipientClass]?.label ?? '手配先';
}

export function recipientPurpose(recipientClass: string): string {
  return recipientClassWords[recipientClass]?.purpose ?? '旅行サービスの手配と提供のため';
}
