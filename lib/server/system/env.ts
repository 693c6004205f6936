import 'server-only';
import { z } from 'zod';
import { trustOf } from './http/client-of';
import { bucketFault } from './media/bucket-store';

const A_PORT = 'must be a whole number from 1 to 65535.';
const SENDER = /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/;
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

function isTrust(setting: string): boolean {
  try {
    return trustOf(setting) !== null;
  } catch {
    return false;
  }
}

// What is said of a wrong value never repeats it: an address may carry a password.
const schema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must begin with postgresql://.' }),
    PORT: z.coerce.number(A_PORT).int(A_PORT).min(1, A_PORT).max(65_535, A_PORT).default(3000),
    APP_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be the public address of the site, as https://yoyaku.example.',
      })
      .optional(),
    APP_SECRET: z
      .string('is missing: at least 32 characters.')
      .min(32, 'must have at least 32 characters.'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://.' })
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(SENDER, 'must be a mail address, alone or as 名前 <address>.')
      .optional(),
    /** A folder for the files of pictures; the database keeps them without one. */
    MEDIA_DIR: z.string().optional(),
    /** A bucket for them, which comes before a folder. */
    MEDIA_S3_URL: z
      .string()
      .check(({ value, issues }) => {
        const message = bucketFault(value);
        if (message !== null) issues.push({ code: 'custom', input: value, message });
      })
      .optional(),
    /** A folder outside the database for the signed heads of the consent chain. */
    EVIDENCE_DIR: z.string().optional(),
    /** The agency's profile (lib/agency); the sample agency without one. */
    AGENCY_FILE: z.string().optional(),
    PAYMENT_ADAPTER: z
      .enum(['sandbox'], 'must be sandbox: no other adapter exists yet.')
      .default('sandbox'),
    CLOCK_START: z.iso
      .datetime({ offset: true, error: 'must be an instant, as 2026-11-20T11:00:00+09:00.' })
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .refine(
        isTrust,
        'must be the number of proxies before the site (0 to 10), or their addresses and networks, as 10.0.0.0/8.',
      )
      .default('loopback'),
    LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}.`).default('info'),
  })
  .transform((env) => ({ ...env, APP_URL: env.APP_URL ?? `http://localhost:${env.PORT}` }));

export type Env = z.infer<typeof schema>;

/**
 * The configuration, checked as a whole.
 * @throws Error whose message is one line that names every variable that is missing or wrong.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(lines.join(' '));
}

let read: Env | undefined;

/** The configuration of this process, read once. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}
