/** Carriers that once gave out addresses like `a..b@` and `a.@`; both are still in use. */
const OLD_CARRIER =
  /^(?:docomo\.ne\.jp|(?:[a-z0-9-]+\.)?ezweb\.ne\.jp|au\.com|(?:i\.)?softbank\.(?:ne\.)?jp|(?:[a-z]\.)?vodafone\.ne\.jp|jp-[a-z]\.ne\.jp|(?:[a-z0-9]+\.)?pdx\.ne\.jp|(?:y-?mobile|emnet|emobile|disney)\.ne\.jp|willcom\.com)$/;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-][a-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}$/;
const LABELS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * An address as it is kept: small letters, the domain as mail servers write it (日本語.jp becomes xn--wgv71a119e.jp).
 * @returns null when no mail can get there
 */
export function mailAddressFrom(typed: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, Math.max(at, 0)), asServersWrite(text.slice(at + 1))];
  if (at < 1 || domain === null || !LOCAL.test(local) || !LABELS.test(domain)) return null;
  const dotted = local.includes('..') || local.endsWith('.');
  return dotted && !OLD_CARRIER.test(domain) ? null : `${local}@${domain}`;
}

function asServersWrite(domain: string): string | null {
  if (/[\s/?#:@[\]\\%]/.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
