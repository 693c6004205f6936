import { brand } from '@/lib/server/system/brand';
import { readEnv } from '@/lib/server/system/env';
import { stop } from './say.mjs';

// Both are made at the start when nobody named them.
const made = { DATABASE_URL: 'postgresql://embedded/', APP_SECRET: '-'.repeat(32) };
const given = Object.entries(process.env).filter(([, value]) => value !== '');

try {
  readEnv({ ...made, ...Object.fromEntries(given) });
  brand();
} catch (error) {
  stop((error as Error).message);
}
