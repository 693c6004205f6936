import { licenceClassWords } from '../site/agency';

/** What `npm run agency -- init` asks for, in its order: the answer's place in the profile, and the question. */
export const profileQuestions = {
  legalName: { ask: '商号（登記上の名称）' },
  tradeName: { ask: '通称（お客様がふだん呼ぶ名前）' },
  'representative.title': { ask: '代表者の役職' },
  'representative.name': { ask: '代表者の氏名' },
  postalCode: { ask: '本店の郵便番号', hint: '例 123-4567' },
  address: { ask: '本店の所在地', hint: '都道府県から' },
  telephone: { ask: '電話番号', hint: '例 03-1234-5678' },
  mail: { ask: 'メールアドレス', hint: 'サイトのメールの差出人になります' },
  hours: { ask: '営業時間' },
  languages: { ask: '対応できる言語', hint: '複数のときは「、」で区切る' },
  'licence.class': {
    ask: '旅行業の登録の種別',
    choices: licenceClassWords,
  },
  'licence.authority': { ask: '登録行政庁', hint: '観光庁長官、東京都知事 など' },
  'licence.number': { ask: '登録番号', hint: '「第」と「号」の間' },
  'licence.validFrom': { ask: '登録年月日', hint: '例 2026-04-01' },
  'licence.validUntil': { ask: '有効期間の満了日' },
  'licence.scope': {
    ask: '業務範囲',
    hint: '複数のときは「、」で区切る',
    choices: { domestic: '国内旅行', overseas: '海外旅行', inbound: '訪日旅行' },
  },
  'office.name': { ask: '営業所の名称' },
  'office.managers': {
    ask: '旅行業務取扱管理者の氏名',
    hint: '複数のときは「、」で区切る',
  },
  'office.qualification': {
    ask: '管理者の資格',
    choices: {
      general: '総合旅行業務取扱管理者',
      domestic: '国内旅行業務取扱管理者',
      regional: '地域限定旅行業務取扱管理者',
    },
  },
  'guarantee.kind': {
    ask: '保証金の別',
    choices: {
      'bonded-member': '旅行業協会の保証社員（弁済業務保証金）',
      'business-deposit': '営業保証金の供託',
    },
  },
  'guarantee.association': { ask: '旅行業協会の名称' },
  'guarantee.associationAddress': { ask: '旅行業協会の所在地' },
  'guarantee.limitYen': { ask: '弁済限度額（円）', hint: '載せないときは -' },
  'guarantee.depositOffice': { ask: '供託所の名称' },
  'guarantee.depositOfficeAddress': { ask: '供託所の所在地' },
  'complaints.department': { ask: '苦情の窓口の部署' },
  'complaints.telephone': { ask: '苦情の窓口の電話番号' },
  'privacy.officer': { ask: '個人情報保護の責任者（役職と氏名）' },
  'privacy.department': { ask: '個人情報の窓口の部署' },
  'privacy.telephone': { ask: '個人情報の窓口の電話番号' },
  invoiceNumber: { ask: '適格請求書発行事業者の登録番号', hint: 'ないときは -' },
  'bankAccount.bank': { ask: 'お振込先の銀行', hint: '銀行振込を受けないときは -' },
  'bankAccount.branch': { ask: '支店' },
  'bankAccount.kind': { ask: '預金の種類', choices: { ordinary: '普通', current: '当座' } },
  'bankAccount.number': { ask: '口座番号', hint: '7桁' },
  'bankAccount.holder': { ask: '口座名義' },
  'site.name': { ask: 'サイトの名前' },
  'site.tagline': { ask: 'サイトのひとこと' },
  'site.description': { ask: 'サイトの説明', hint: '検索サイトに出る一文' },
  'site.line': { ask: '線と文字の色', hint: '例 #1f3168。もとの色のままなら -' },
  'site.action': { ask: '申込みなど大事なボタンの色', hint: '例 #8a1c1c' },
  'site.logo': {
    ask: 'ロゴのファイル',
    hint: 'SVGかPNG。会社の案内のファイルから見た場所。もとの印のままなら -',
  },
  'terms.package-domestic': {
    ask: '国内ツアーの旅行条件書の名前',
    hint: '付属は standard-domestic、web-card-domestic、deposit-domestic。あとで業務デスクでも変えられます',
  },
  'terms.package-overseas': {
    ask: '海外ツアーの旅行条件書の名前',
    hint: '付属は standard-overseas',
  },
  'terms.arranged-air': {
    ask: '航空券の手配の旅行条件書の名前',
    hint: '付属は arranged-air。扱わないときは -',
  },
  about: { ask: '会社の紹介', hint: 'あとで書くときは -' },
  'faq.question': { ask: 'よくあるご質問（1つ）', hint: 'あとで書くときは -' },
  'faq.answer': { ask: 'そのお答え' },
  'group.name': {
    ask: 'お客様の情報を共同で利用するグループ会社（1社）の名称',
    hint: 'なければ -',
  },
  'group.address': { ask: 'そのグループ会社の住所' },
  'group.representative': { ask: 'そのグループ会社の代表者の氏名' },
} as const satisfies Record<
  string,
  { ask: string; hint?: string; choices?: Readonly<Record<string, string>> }
>;

export type ProfileQuestion = keyof typeof profileQuestions;

export const profileCommandWords = {
  usage: `使い方:
  npm run agency -- init  <file>   会社のことを順にお尋ねして、会社の案内のファイルを書きます
  npm run agency -- check <file>   ファイルの誤りを、場所とともにすべて挙げます
  npm run agency -- schema         lib/agency/agency.schema.json を書きます`,
  begin:
    '会社のことを順にお尋ねします。Enter だけで［ ］の中の答え、「<」で一つ前の質問に戻ります。途中でやめても、もう一度同じ命令で続きから始められます。',
  resume: (answered: number) =>
    `前回の続きから始めます（${answered}問にお答えいただいています）。「<」で戻れます。`,
  exists: (file: string) =>
    `${file} はすでにあります。上書きしません。直すときは編集して、check で確かめてください。`,
  unreadablePart: (file: string) =>
    `途中の答えのファイル ${file} を読めません。消してから、もう一度始めてください。`,
  noFolder: (file: string) => `${file} を書けません。フォルダーがあるかお確かめください。`,
  required: 'お答えください。',
  choose: (numbers: number) => `1から${numbers}の番号でお答えください。`,
  interrupted: (file: string) =>
    `ここまでの答えをとってあります。続けるときは npm run agency -- init ${file}`,
  written: (file: string) =>
    `${file} を書きました。営業所の追加、旅行中の緊急連絡先、旅行業務取扱料金、グループ会社の2社目から、共同利用の項目と目的、個人データを扱う委託先、よくあるご質問の続き、アイコンは、このファイルを編集して書けます。`,
  next: (file: string) => `このサイトで使うには: AGENCY_FILE=${file} npm start`,
  unreadable: (file: string) => `${file} を読めません。`,
  faultless: (file: string) => `${file} に誤りはありません。`,
  faults: (count: number) => `${count}か所を直してください。`,
  wholeFile: '全体',
  count: (at: number, all: number) => `(${at}/${all})`,
} as const;
