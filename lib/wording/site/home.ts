import type { Season } from '@/lib/schemas/catalogue/codes';

export const seasonWords: Record<Season, { name: string; lead: string }> = {
  spring: { name: '春の旅', lead: '花を追って、北へ、山へ。' },
  summer: { name: '夏の旅', lead: '高原の風と、海の青さへ。' },
  autumn: { name: '秋の旅', lead: '色づく山から、まだ夏の残る南の海まで。' },
  winter: { name: '冬の旅', lead: '雪見の湯から、冬でもあたたかい南の島まで。' },
};

export const homeWords = {
  lead: 'お席も、旅行代金も、取り消した場合にかかる費用も、申し込む前に分かります。',
  search: '旅をさがす',
  where: 'どこへ',
  whereHint: '例：京都、おんせん',
  when: 'いつ',
  who: '何名で',
  departure: 'どこから',
  anyDeparture: 'どこからでも',
  submit: '旅をさがす',
  all: (total: number) => `すべての旅を見る（${total.toLocaleString('ja-JP')}件）`,
  regions: '方面からさがす',
  regionsNote: '数字は、いまお申し込みいただける旅の数です。',
  home: '国内',
  abroad: '海外',
  themes: 'テーマからさがす',
  soon: 'まもなく出発',
  soonNote: '催行が決まっていて、まだお席のある日です。',
  fees: '取り消すと、いくらかかる？',
  feesText: (site: string) =>
    `${site}では、取消料がいつから、いくら、どの条文によってかかるのかを、申し込む前も後も同じ計算でお見せします。画面に出た金額が、そのまま実際の金額です。`,
  feesLink: '取消料をしらべる',
  tours: (count: number) => `${count.toLocaleString('ja-JP')}件`,
} as const;
