import 'server-only';
import { guardianConsentText } from '@/lib/wording/booking/guardians-page';
import { bodyInFull, boxText } from '@/lib/wording/consents/consents';
import { textSha256 } from './chain';
import { TEMPLATES } from './notice-templates';

/** A notice as it is published: the text with its gaps, before the facts of a booking fill them. */
export type NoticeText = {
  key: string;
  version: string;
  locale: 'ja';
  title: string;
  body: string;
  sha256: string;
  effectiveFrom: string;
};

const EFFECTIVE_FROM = '2026-11-20';

/**
 * The notice behind a consent item. Its version carries the beginning of its hash: an edited text is another
 * version by itself, and a published one can never be swapped (privacy P2).
 * @throws RangeError for a key without a notice
 */
export function noticeOf(key: string): NoticeText {
  const notice = published.get(key) ?? composed(key);
  published.set(key, notice);
  return notice;
}

/** Notices do not change while the process lives, so each is hashed once. */
const published = new Map<string, NoticeText>();

function composed(key: string): NoticeText {
  const words = TEMPLATES[key]?.();
  if (words === undefined) throw new RangeError(`no notice ${key}`);
  const body = `${bodyInFull(words)}\n\n${words.whenDeclined}\n\n${boxText(words)}`;
  const sha256 = textSha256(`${words.title}\n\n${body}`);
  const version = `${EFFECTIVE_FROM}.${sha256.slice(0, 12)}`;
  return {
    key,
    version,
    locale: 'ja',
    title: words.title,
    body,
    sha256,
    effectiveFrom: EFFECTIVE_FROM,
  };
}

/** 保護者の同意 with its gaps; the text a guardian is shown has them filled. */
export function guardianNotice(): NoticeText {
  const text = guardianConsentText({
    minor: '〔お名前〕',
    tour: '〔ツアー名〕',
    period: '〔期間〕',
    agency: '〔旅行会社〕',
    terms: '〔旅行条件書〕',
  });
  const sha256 = textSha256(text);
  const [title = ''] = text.split('\n');
  return {
    key: 'guardian-consent',
    version: `${EFFECTIVE_FROM}.${sha256.slice(0, 12)}`,
    locale: 'ja',
    title: title.replace('■ ', ''),
    body: text,
    sha256,
    effectiveFrom: EFFECTIVE_FROM,
  };
}

/** Every notice in its current version. */
export function listNotices(): NoticeText[] {
  return [...Object.keys(TEMPLATES).map(noticeOf), guardianNotice()];
}
