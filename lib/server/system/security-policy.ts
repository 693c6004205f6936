import 'server-only';

const COMMON = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const DEV_SCRIPT = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
const DEV_STYLE = process.env.NODE_ENV === 'development' ? " 'unsafe-inline'" : '';

/** For pages that show or take personal data: only scripts that this answer has named. */
export function noncePolicy(nonce: string): string {
  const style = DEV_STYLE === '' ? `'self' 'nonce-${nonce}'` : `'self'${DEV_STYLE}`;
  return [
    ...COMMON,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEV_SCRIPT}`,
    `style-src ${style}`,
  ].join('; ');
}

/** For pages kept in memory: they cannot carry a nonce, so the framework's inline data must be let through. */
export function cachedPolicy(): string {
  return [
    ...COMMON,
    `script-src 'self' 'unsafe-inline'${DEV_SCRIPT}`,
    `style-src 'self'${DEV_STYLE}`,
  ].join('; ');
}
