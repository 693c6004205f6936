/** Where most people's mail is. Those that differ from each other by one letter have to stand here both. */
const KNOWN = [
  'gmail.com',
  'googlemail.com',
  'ymail.com',
  'mail.com',
  'email.com',
  'gmx.com',
  'yahoo.co.jp',
  'yahoo.ne.jp',
  'ybb.ne.jp',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'outlook.jp',
  'outlook.com',
  'hotmail.co.jp',
  'hotmail.com',
  'live.jp',
  'live.com',
  'msn.com',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'softbank.jp',
  'ymobile.ne.jp',
  'yahoo.fr',
  'nifty.com',
  'biglobe.ne.jp',
  'ocn.ne.jp',
  'so-net.ne.jp',
  'plala.or.jp',
  'rakuten.jp',
  'aol.com',
];
/** Below these, one letter apart is as likely somebody's own name. */
const SHORTEST = 8;

const wrongEnding = /\.(?:con|comm|cpm|vom|xom|cmo|ocm|coom|jpp|jpn)$/;

/**
 * The domain somebody probably meant, when that of their address is one slip of the finger away from a well-known
 * one or ends as none does; null when it looks right. Only ever a question: rare domains exist.
 *
 * @example mistypedDomain('a@gmail.con') // => 'gmail.com'
 */
export function mistypedDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (KNOWN.includes(domain)) return null;
  const near = KNOWN.find((known) => known.length >= SHORTEST && isOneSlip(domain, known));
  if (near !== undefined) return near;
  if (/^(?:gmail|hotmail|icloud)\.(?:co|cm|om|co\.jp|jp|ne\.jp)$/.test(domain))
    return `${domain.split('.')[0]}.com`;
  if (/^(?:docomo|ezweb)\.(?:co\.jp|jp|com)$/.test(domain)) return `${domain.split('.')[0]}.ne.jp`;
  return wrongEnding.test(domain)
    ? domain.replace(wrongEnding, /jp[pn]$/.test(domain) ? '.jp' : '.com')
    : null;
}

/** One letter too many, too few, another, or two that changed places. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (typed[from] === meant[from]) from += 1;
  const after = (text: string, count: number) => text.slice(from + count);
  const swapped = typed[from] === meant[from + 1] && typed[from + 1] === meant[from];
  return (
    after(typed, 1) === after(meant, 1) ||
    after(typed, 1) === after(meant, 0) ||
    after(typed, 0) === after(meant, 1) ||
    (swapped && after(typed, 2) === after(meant, 2))
  );
}
