import 'server-only';
import { keyedHash, sameHash } from '../../system/sealed';

/** How long a page of consents may stand open. */
const TOKEN_MS = 2 * 3_600_000;

type Shown = readonly { readonly key: string; readonly sha256: string }[];

function mac(draftId: string, until: string, shown: Shown): string {
  const texts = shown.map(({ key, sha256 }) => [key, sha256]);
  return keyedHash('consent-form', JSON.stringify([draftId, until, texts]));
}

/** What a page of consents sends along: which boxes it showed (`shownBoxes`), to whose draft, until when. Signed. */
export function consentToken(draftId: string, shown: Shown, at: Date): string {
  const until = String(at.getTime() + TOKEN_MS);
  const texts = shown.map(({ key, sha256 }) => `${key}=${sha256}`).join(',');
  return `${until}.${Buffer.from(texts).toString('base64url')}.${mac(draftId, until, shown)}`;
}

/**
 * Reads what a form says it showed.
 *
 * @returns `tampered` when we did not write it, `stale` when it is too old, or a text or a person beside a box is another one now
 */
export function readConsentToken(
  token: string,
  draftId: string,
  current: Shown,
  at: Date,
): 'good' | 'stale' | 'tampered' {
  const [until = '', texts = '', given = ''] = token.split('.');
  const shown = Buffer.from(texts, 'base64url')
    .toString('utf8')
    .split(',')
    .map((pair) => {
      const cut = pair.lastIndexOf('=');
      return { key: pair.slice(0, cut), sha256: pair.slice(cut + 1) };
    });
  if (!sameHash(given, mac(draftId, until, shown))) return 'tampered';
  if (Number(until) <= at.getTime()) return 'stale';
  const same =
    shown.length === current.length &&
    current.every((item, place) => {
      const one = shown[place];
      return one?.key === item.key && one.sha256 === item.sha256;
    });
  return same ? 'good' : 'stale';
}
