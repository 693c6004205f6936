import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { fieldNamed, withField } from './field-words';
import { nounNamed } from './known-nouns';
import { foreignMark, placesNamed } from './known-places';
import { namedDays } from './named-days';
import { normalisedText } from './normalised-text';
import type { ReadWord, Sought, SoughtWord } from './sought';
import { soundMark } from './sound-mark';
import { wordParts } from './word-parts';

/**
 * What the words of a search mean: holidays and months are days, 日帰り or 大阪発 a filter, nouns and places are looked
 * for by what they mean and how they sound. The criteria that were typed stay as they are, and so does their address.
 */
export function understand(criteria: SearchCriteria, today: CalendarDate): Sought {
  const typed = criteria.words.flatMap((word) => normalisedText(word).split('\n'));
  const sought: SoughtWord[] = [];
  const readAs: ReadWord[] = [];
  let meant = criteria;
  for (const word of new Set(typed.filter((one) => one !== ''))) {
    const parts = wordParts(word);
    const looked: string[] = [];
    for (const part of parts) {
      const windows = namedDays(part, today);
      const field = fieldNamed(part);
      if (windows) readAs.push({ word: part, windows });
      else if (field) meant = withField(meant, field);
      else looked.push(part);
    }
    if (looked.length > 0) sought.push(soughtWord(word, looked, looked.length === parts.length));
  }
  const free = meant.month === null && meant.from === null && meant.to === null;
  const windows = free ? readAs.flatMap((read) => read.windows) : [];
  return { ...meant, sought, windows, readAs: free ? readAs : [] };
}

function soughtWord(word: string, parts: readonly string[], textOnly: boolean): SoughtWord {
  const whole = textOnly && parts[0] !== word ? word : null;
  return { whole, parts: parts.map(textsOf) };
}

/** The texts of the index any of which answers a word. */
function textsOf(word: string): string[] {
  const noun = nounNamed(word);
  const places = placesNamed(word);
  const marks = [
    ...(noun?.marks ?? []),
    ...places.map(({ mark }) => mark),
    foreignMark(word) ?? '',
    soundMark(word) ?? '',
  ].filter((mark) => mark !== '');
  // A short word in kana that is known stands in the middle of many others.
  const known = noun !== null || places.length > 0;
  const ambiguous = noun?.main || (known && /^[ぁ-ゖー]{1,3}$/.test(word));
  return [...new Set(ambiguous ? marks : [word, ...marks])];
}
