import 'server-only';
import { z } from 'zod';

const absolute = z.url({ protocol: /^https?$/ });

const schema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    APP_URL: absolute.optional(),
    APP_SECRET: z.string().min(32),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default('みなも旅行社 <yoyaku@minamo.example>'),
    PAYMENT_ADAPTER: z.enum(['sandbox']).default('sandbox'),
    CLOCK_START: z.iso.datetime({ offset: true }).optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .transform((env) => ({ ...env, APP_URL: env.APP_URL ?? `http://localhost:${env.PORT}` }));

export type Env = z.infer<typeof schema>;

/**
 * The configuration, checked as a whole.
 * @throws Error whose message is one line for each variable that is missing or wrong, naming it.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Configuration: ${lines.join('; ')}`);
}

let read: Env | undefined;

/** The configuration of this process, read once. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}
