import { staffObjectionWords } from '../access/staff-objections';

export const deskPictureWords = {
  title: (tour: string) => `写真：${tour}`,
  part: '写真',
  hint: 'ツアーのページと一覧に出る写真。なければ、描かれた風景が出ます。',
  edit: '写真を直す',
  lead: 'はじめの写真が、一覧とツアーのページの見出しに出ます。写真がないときは、描かれた風景が出ます。',
  list: 'いまの写真',
  empty: '写真はまだありません。',
  add: '写真を加える',
  file: '写真のファイル',
  fileHint:
    'JPEG・PNG・WebP。10MBまで、長い辺が480ピクセル以上。撮影場所などの情報は取り除かれます。',
  alt: '写真の説明',
  altHint: '写真を見られない方に読み上げられます。何が写っているかを書いてください。',
  altErrors: {
    missing: '写真の説明を書いてください。',
    tooLong: '写真の説明は200文字までにしてください。',
    wrong: '写真の説明に使えない文字が入っています。',
  },
  credit: '撮影者・提供者',
  creditHint: '写真の下に出ます。なければ空にします。',
  send: '写真を加える',
  up: '前へ',
  down: '後ろへ',
  remove: '消す',
  upOf: (alt: string) => `「${alt}」を前へ`,
  downOf: (alt: string) => `「${alt}」を後ろへ`,
  removeOf: (alt: string) => `「${alt}」を消す`,
  drag: '写真は、つまんで並べかえることもできます。',
  place: (at: number, all: number) => `${all}枚中${at}枚目`,
  errors: {
    missing: '写真のファイルを1つ選んでください。',
    tooLarge: '写真が大きすぎます。10MBまでにしてください。',
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この写真は見つかりません。ほかの人が消したのかもしれません。',
    'too-many': '写真は12枚までです。どれかを消してから加えてください。',
    'there-already': '同じ写真が、もう入っています。',
    'not-a-picture': '写真として開けません。ファイルが壊れているかもしれません。',
    'unknown-format':
      'この種類の画像は使えません。JPEG・PNG・WebP で保存してください（iPhone の HEIC は「互換性優先」で撮るか、書き出してください）。',
    'too-many-pixels': '画素が多すぎます。8,000万画素までにしてください。',
    'too-small': '写真が小さすぎます。長い辺が480ピクセル以上のものにしてください。',
  },
} as const;
