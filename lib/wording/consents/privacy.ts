import type { Agency } from '@/lib/agency/agency';
import { promises } from '@/lib/rules/promises';
import { addressInWords } from '../site/agency';

const DETAILS_KEPT = `旅行が終わって${promises.detailsKeptDays}日（取り消したご予約は、取り消してから${promises.detailsKeptDays}日）`;

/** D0-C3: giving data is free, and what it means not to. */
export const voluntaryWords =
  'お書きいただくかどうかは自由です。ただし、「必須」の項目がないと、ご連絡や手配ができず、お申し込みをお受けできないことがあります。「任意」の項目は、空のままで構いません。';

export const privacyWords = {
  title: '個人情報の取り扱い',
  lead: 'お預かりした情報を、何のために、どのように使い、だれに渡し、いつ消すのか。ご自身の情報について何を求められるのか。このページに書いてあることを守ります。',
  updated: '2026年11月20日から',
  business: {
    title: '責任をもつ事業者',
    items: (agency: Agency) => [
      { term: '名称', detail: agency.legalName },
      { term: '住所', detail: addressInWords(agency) },
      { term: '代表者', detail: `${agency.representative.title}　${agency.representative.name}` },
      { term: '個人情報保護の責任者', detail: agency.privacy.officer },
    ],
  },
  purposes: {
    title: '何のために使うか',
    lead: '次の12の目的のために使い、ほかのことには使いません。新しい目的が必要になったときは、先にお知らせし、同意をいただきます。',
  },
  items: {
    title: 'お預かりする情報',
    list: [
      '旅行をされるすべての方のお名前と生年月日。性別は、外国への旅行と、男女別の相部屋に泊まる旅行だけ',
      '代表者の方の住所、電話番号、メールアドレス',
      '外国への旅行では、パスポートのローマ字のお名前・番号・有効期限・発行国、国籍',
      '旅行中の緊急連絡先の方のお名前・続柄・電話番号（その方の了解をいただいた場合だけ）',
      '特別な配慮についてお書きいただいた内容（暗号にして、ほかの情報と分けて保存します）',
      'ご予約・お支払い・お取消し・同意の記録、お送りしたメール',
      'お問い合わせのときは、お名前と、メールアドレスか電話番号、やり取りの内容。使いみちは、お問い合わせの画面に書いてあります',
      'カードは、会社名と下4桁だけ。番号はこのサイトを通らず、保存もしません',
    ],
  },
  third: {
    title: 'だれに渡すか',
    paragraphs: [
      '旅行の手配に必要な相手先（宿泊・運送・現地の手配会社・保険会社）に、お申し込みのときの同意にもとづいて渡します。相手先の名前、渡す項目、目的は、ツアーのページと同意の画面に一つずつ書いてあります。',
      `免税店への提供は、別に同意した方だけです。出発日の${promises.dutyFreeStopDays}日前までに取り消せば、渡しません。`,
      '同意がなくても渡すことがあるのは、法律にもとづくとき、命や体・財産を守るために急を要するとき、国の機関などへの協力が必要なときなど、個人情報保護法第27条第1項が定める場合だけです。',
      'お申し出によってやめる方法での提供（オプトアウト）は行いません。広告の会社に渡すこともありません。',
    ],
    overseas: '外国にある相手先への提供と、国ごとの制度については、次のページに書いてあります。',
  },
  joint: { title: '共同で使うこと' },
  outsourcing: { title: '仕事を任せること' },
  safety: {
    title: '守るためにしていること',
    list: [
      '決まり：責任者を置き、取り扱いの手順と、漏れなどが起きたときの連絡の道筋を定めています。',
      '人：取り扱う者に、毎年1回以上の教育を行い、秘密を守ることを約束させています。',
      '場所：取り扱う部屋に入れる者を限り、書類は鍵のかかる棚に入れ、捨てるときは読めないようにします。',
      '技術：通信は暗号にします。パスポートの番号と配慮の内容は、保存するときも暗号にします。見られる者を役割で限ります。確認番号やサインインの鍵は、そのままの形では保存しません。',
      '確かめ：同意の記録は、あとから書き換えると分かる形で残し、定期的に検査します。',
    ],
  },
  retention: {
    title: 'いつまで預かるか',
    caption: '情報の種類と、預かる期間',
    what: '情報',
    until: '期間',
    rows: [
      [
        '申し込みの途中で入れた内容',
        `${promises.draftHours}時間使われないと続けられなくなり、おそくとも最後に入れてから${promises.draftErasedDays}日で消します`,
      ],
      ['契約の書面', '旅行が終わった日の翌日から2年。苦情のお申し出があれば、解決するまで'],
      [
        'ご予約・お支払い・お取消しの記録',
        '法人税法などの帳簿の保存期間（7年。欠損金のある年度は10年）',
      ],
      [
        '同意の記録',
        '内容は5年（提供の記録の保存期間がそれより長いときは、その期間）。その後は、だれのものか分からない形だけを残します',
      ],
      [
        '第三者への提供の記録',
        `作成から${promises.provisionKeptYears}年（契約の書面に代えるものは、最後の提供から1年）`,
      ],
      ['特別な配慮の内容', DETAILS_KEPT],
      ['パスポートの情報', DETAILS_KEPT],
      ['お知らせメールの同意の記録', '最後にお送りした後、法律の定める期間'],
      ['開示などのご請求の記録', '3年。その後は、お名前を除いた記録だけ'],
      [
        'お問い合わせ（お名前、ご連絡先、やり取り、お送りしたメール）',
        `最後のやり取りから${promises.enquiryKeptDays}日。お返事が済んでいないものは、お返事まで`,
      ],
      ['サインインと確認番号の記録', '使い終わった日の翌日に消します'],
    ] as readonly (readonly [string, string])[],
  },
  cookies: {
    title: 'クッキー',
    paragraphs: [
      'このサイトが置くクッキーは、手続きに必要な次のものだけです。広告やほかのサイトでの行動を追うものは置かず、外の会社に情報を送るしくみもありません。',
      'クッキーを受け取らない設定でも、ツアーと条件は見られます。お申し込み、ご予約の確認、サインインには必要です。',
    ],
    caption: 'クッキーの一覧',
    name: '名前',
    use: '働き',
    life: '期間',
    rows: [
      [
        'next-auth.session-token',
        'サインインしていることを覚えます',
        `使わないまま${promises.signInIdleHours}時間、長くて${promises.signInDays}日`,
      ],
      [
        'tabiyaku_code',
        '確認番号を求めたブラウザであることを確かめます',
        `${promises.codeMinutes}分`,
      ],
      [
        'tabiyaku_booking',
        '開いたご予約を、続けて見られるようにします',
        `使わないまま${promises.openedIdleHours}時間、長くて${promises.openedHours}時間`,
      ],
      [
        'tabiyaku_draft',
        '申し込みの途中で、入れかけの内容を、同じブラウザで続けられるようにします',
        `使わないまま${promises.draftHours}時間`,
      ],
    ] as readonly (readonly [string, string, string])[],
  },
  minors: {
    title: 'お子様の情報',
    text: '18歳未満の方のお申し込みには、保護者の方の同意をいただきます。16歳未満の方の情報についての同意も、保護者の方からいただきます。',
  },
  rights: {
    title: 'ご自身の情報について求められること',
    text: '利用目的の通知、開示、提供の記録の開示、訂正・追加・削除、利用の停止・消去、第三者への提供の停止を求められます。手数料はかかりません。',
    link: '手続きのページへ',
  },
  desk: {
    title: '窓口',
    items: (agency: Agency) => [
      { term: '部署', detail: agency.privacy.desk.department },
      { term: '電話', detail: agency.privacy.desk.telephone },
      { term: '受付', detail: agency.hours },
      { term: '郵便', detail: addressInWords(agency) },
      { term: '認定個人情報保護団体', detail: agency.privacy.accredited ?? '加入していません' },
    ],
    authority:
      '当社の対応にご納得いただけないときは、国の個人情報保護委員会の相談窓口もご利用になれます。',
  },
  history: {
    title: 'このページの変わり',
    rows: [
      ['2026年11月30日', 'お問い合わせでお預かりする情報と、その期間を書き加えました。'],
      [
        '2026年11月21日',
        '預かる期間とクッキーの期間を、実際のとおりに詳しく書きました（申し込みの途中の内容、特別な配慮、パスポート）。',
      ],
      ['2026年11月20日', 'はじめて公開しました。'],
    ] as readonly (readonly [string, string])[],
  },
} as const;
