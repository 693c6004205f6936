import { anchorKey } from '@/lib/server/consents/anchor';
import { db } from '@/lib/server/system/db';
import { type Asked, askedOf } from './asked';
import { pack } from './pack';
import { verify } from './verify';

async function answer(asked: Asked): Promise<boolean> {
  if (asked.command === 'verify') return verify(asked.folder);
  if (asked.command === 'pack') return pack(asked.reference, asked.folder);
  console.log(anchorKey());
  return true;
}

const asked = askedOf(process.argv.slice(2));
const good = asked !== null && (await answer(asked));
await db().$disconnect();
process.exit(good ? 0 : 1);
