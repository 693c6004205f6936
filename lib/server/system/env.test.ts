import { expect, test } from 'vitest';
import { readEnv } from './env';

const sound = {
  DATABASE_URL: 'postgresql://tabiyaku:secret@localhost:5432/tabiyaku',
  APP_SECRET: '0123456789abcdef0123456789abcdef',
};

test('what is not said has a safe default, an empty value says nothing', () => {
  expect(readEnv({ ...sound, PORT: '', SMTP_URL: '', CLOCK_START: '' })).toEqual({
    ...sound,
    PORT: 3000,
    APP_URL: 'http://localhost:3000',
    PAYMENT_ADAPTER: 'sandbox',
    TRUSTED_PROXIES: 'loopback',
    LOG_LEVEL: 'info',
  });
});

test.each([
  ['DATABASE_URL', 'postgres://db/tabiyaku'],
  ['PORT', '65535'],
  ['APP_URL', 'https://yoyaku.example'],
  ['APP_SECRET', 'x'.repeat(32)],
  ['SMTP_URL', 'smtps://user:pass@mail.example:465'],
  ['MAIL_FROM', 'yoyaku@minamo.example'],
  ['MAIL_FROM', 'みなも旅行社 <yoyaku@minamo.example>'],
  ['PAYMENT_ADAPTER', 'sandbox'],
  ['CLOCK_START', '2026-11-20T11:00:00+09:00'],
  ['CLOCK_START', '2026-11-20T02:00:00Z'],
  ['TRUSTED_PROXIES', '0'],
  ['TRUSTED_PROXIES', '10'],
  ['TRUSTED_PROXIES', 'loopback, 10.0.0.0/8, 2001:db8::/32'],
  ['LOG_LEVEL', 'silent'],
])('%s=%s is taken', (name, value) => {
  expect(() => readEnv({ ...sound, [name]: value })).not.toThrow();
});

test.each([
  ['DATABASE_URL', 'mysql://db/tabiyaku'],
  ['PORT', '65536'],
  ['PORT', '0'],
  ['PORT', 'abc'],
  ['APP_URL', 'foo'],
  ['APP_URL', 'ftp://yoyaku.example'],
  ['APP_SECRET', 'x'.repeat(31)],
  ['SMTP_URL', 'foo'],
  ['SMTP_URL', 'http://user:pass@mail.example'],
  ['MAIL_FROM', 'a'],
  ['MAIL_FROM', 'みなも旅行社'],
  ['PAYMENT_ADAPTER', 'stripe'],
  ['CLOCK_START', 'xx'],
  ['CLOCK_START', '2026-11-20T11:00:00'],
  ['CLOCK_START', '2026-13-20T11:00:00Z'],
  ['TRUSTED_PROXIES', '11'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['LOG_LEVEL', 'foo'],
])('%s=%s is refused in one line that names it and does not repeat it', (name, value) => {
  const refused = () => readEnv({ ...sound, [name]: value });
  expect(refused).toThrow(new RegExp(`^${name}: must [^\\n]+\\.$`));
  expect(refused).not.toThrow('pass@mail');
});

test('all that is wrong is named at once', () => {
  expect(() => readEnv({ LOG_LEVEL: 'foo' })).toThrow(
    /^DATABASE_URL: [^\n]+ APP_SECRET: is missing[^\n]+ LOG_LEVEL: [^\n]+$/,
  );
});
