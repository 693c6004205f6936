import 'server-only';
import { toHiragana } from 'wanakana';
import { normalisedText } from './normalised-text';

/** Begins what is indexed by its sound and not by its letters; a punctuation mark, so no text holds it. */
const SOUND = '›';

const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ゔぁ/g, 'ば'],
  [/ゔぃ/g, 'び'],
  [/ゔぇ/g, 'べ'],
  [/ゔぉ/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
  [/ー/g, ''],
  [/([おこそとのほもよろごぞどぼぽょ])[うお]/g, '$1'],
  [/([うくすつぬふむゆるぐずぶぷゅ])う/g, '$1'],
  [/([いきしちにひみりぎじびぴ])い/g, '$1'],
  [/([えけせてねへめれげぜでべぺ])え/g, '$1'],
  [/([あかさたなはまやらわがざだばぱゃ])あ/g, '$1'],
];

/** A word in kana by its sound, whichever way long vowels are written; null for what is not all kana. */
function soundOfKana(kana: string): string | null {
  const plain = normalisedText(kana);
  if (!/^[ぁ-ゖー]+$/.test(plain)) return null;
  return SOUND + SAME_SOUND.reduce((sound, [from, to]) => sound.replace(from, to), plain);
}

/** A word in Latin letters, Hepburn or kunrei, with or without long vowels, by its sound. */
function soundOfRomaji(latin: string): string | null {
  const letters = latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[-' ]/g, '')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/oh(?![aeiouy])/g, 'o');
  return /^[a-z]{3,}$/.test(letters) ? soundOfKana(toHiragana(letters)) : null;
}

/** The mark by which a word in kana or Latin letters is indexed; null for any other word. */
export function soundMark(word: string): string | null {
  return soundOfKana(word) ?? soundOfRomaji(word);
}
