import { BAND_FROM, type PriceBand } from '@/lib/rules/price/age-band';

const AGES: Readonly<Record<PriceBand, string>> = {
  adult: `${BAND_FROM.adult}歳以上`,
  child: `${BAND_FROM.child}〜${BAND_FROM.adult - 1}歳`,
  infant: `${BAND_FROM.child - 1}歳以下`,
};

const NAMES: Readonly<Record<PriceBand, string>> = {
  adult: '大人',
  child: '子ども',
  infant: '幼児',
};

/** 子ども（3〜11歳）: the band with the ages it is for, on the day of departure. */
export function bandWithAges(band: PriceBand): string {
  return `${NAMES[band]}（${AGES[band]}）`;
}
