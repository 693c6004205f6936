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
