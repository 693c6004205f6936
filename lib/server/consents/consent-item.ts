import 'server-only';
import { consentsPageWords } from '@/lib/wording/booking/consents-page';
import { bodyInFull, boxText, type ConsentWords } from '@/lib/wording/consents/consents';
import { textSha256 } from './chain';
import { type NoticeText, noticeOf } from './notices';

export type ConsentItemKey =
  | 'terms'
  | 'edelivery-statement'
  | 'edelivery-contract'
  | 'third-party-travel'
  | `overseas-transfer:${string}`
  | 'duty-free'
  | 'news-mail'
  | 'travel-documents'
  | 'card-charge'
  | 'sensitive-data'
  | 'emergency-contact-agreed';

/** 任意の同意: never a condition of the booking. */
export const OPTIONAL_ITEMS = [
  'duty-free',
  'news-mail',
] as const satisfies readonly ConsentItemKey[];

/** One box with all that is shown beside it. `shownText` is what is hashed and kept. */
export type ConsentItem = {
  key: ConsentItemKey;
  title: string;
  /** Blocks parted by an empty line; `■ ` begins a small heading, `・` a point. Render with `ShownText`. */
  body: string;
  /** The sentence beside the box, or above the boxes. */
  label: string;
  /** The sentence beside the box of one traveler, with a gap for the name; fill it with `boxLabelFor`. */
  boxLabel?: string;
  /** Declining a required one ends the application online; an optional one never does. */
  required: boolean;
  asked: Asked;
  whenDeclined: string;
  /** Under the body in what is kept; one tap away on the page. */
  proof?: string;
  noticeVersion: string;
  notice: NoticeText;
  shownText: string;
  /** SHA-256 of `shownText` in its normal form. */
  sha256: string;
};

/**
 * Who is asked: the contact about what is the contact's own (one box, one event); the representative for the whole
 * party (one box, an event for each traveler); or about each traveler's own data, each with a box and an event.
 */
export type Asked = 'contact' | 'party' | 'each';

export function built(
  key: ConsentItemKey,
  required: boolean,
  asked: Asked,
  words: ConsentWords,
  noticeKey: string = key,
): ConsentItem {
  const notice = noticeOf(noticeKey);
  const shownText = shownTextOf(words);
  return {
    key,
    ...words,
    required,
    asked,
    noticeVersion: notice.version,
    notice,
    shownText,
    sha256: textSha256(shownText),
  };
}

/** Title, body, what declining means and the sentence beside the box, in the order in which a traveler reads them. Names are gaps. */
function shownTextOf(words: ConsentWords): string {
  const declined = `${consentsPageWords.whenDeclined}：${words.whenDeclined}`;
  return `${words.title}\n\n${bodyInFull(words)}\n\n${declined}\n\n${boxText(words)}`;
}
