import type { BrandFault } from '@/lib/agency/brand-file';
import type { ProfileFault, ProfileForm } from '@/lib/agency/profile-fault';

const FORMS: Readonly<Record<ProfileForm, string>> = {
  telephone: '電話番号は、数字とハイフンで書いてください（例 03-1234-5678）。',
  day: '日付は、2030-03-31 のように実際にある日を書いてください。',
  mail: 'メールアドレスの形になっていません（例 yoyaku@ryokosha.example）。',
  'postal-code': '郵便番号は、123-4567 のように書いてください。',
  'account-number': '口座番号は、7桁の数字で書いてください（足りない桁は先頭に0をつけます）。',
  'invoice-number':
    '登録番号は、Tと13桁の数字です。検査数字が合いませんので、番号をもう一度お確かめください。',
  country: '国は、JP のように大文字2字（ISO 3166-1）で書いてください。',
  colour: '色は、#1f3168 のように書いてください。',
  contrast:
    '色が薄すぎます。白とページの地の色のどれに対しても、明るさの差が4.5対1以上（WCAG AA）になる濃い色を選んでください。',
};

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true か false',
  array: '一覧（[ と ] で囲む）',
  object: 'まとまり（{ と } で囲む）',
  null: 'null',
};

/** What is wrong at one place of an agency's profile, and how to mend it. */
export function profileFaultInWords(fault: ProfileFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'JSONとして読めません。コンマや引用符の抜けがないかお確かめください。';
    case 'missing':
      return '項目がありません。書き加えてください。';
    case 'empty':
      return '空のままです。一つ以上書いてください。';
    case 'unknown-key':
      return 'この名前の項目はありません。つづりを確かめるか、消してください。';
    case 'wrong':
      return '正しくありません。';
    case 'wrong-type':
      return `${TYPES[fault.expected] ?? fault.expected}で書いてください。`;
    case 'too-long':
      return `長すぎます。${fault.most.toLocaleString('en')}字までにしてください。`;
    case 'too-small':
      return `${fault.least.toLocaleString('en')}以上にしてください。`;
    case 'not-a-choice':
      return `選べるのは ${fault.choices.join('、')} のどれかです。`;
    default:
      return FORMS[fault.kind];
  }
}

/** What is wrong with a logo or an icon. */
export const brandFaultInWords: Readonly<Record<BrandFault, string>> = {
  'no-file': '画像のファイルがありません。このファイルのある場所から見た名前を書いてください。',
  'not-a-drawing': 'SVGかPNGの画像ではありません。大きさ（viewBox、または幅と高さ）も要ります。',
  'too-large': '画像が大きすぎます。512KBまでにしてください。',
  'not-harmless':
    'プログラムや、ほかのサーバーの画像を含むSVGは使えません。図形だけのSVGに書き出し直してください。',
};
