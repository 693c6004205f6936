import { connection } from 'next/server';
import { isReady } from '@/lib/server/system/is-ready';

/** The database answers and has every migration. */
export async function GET(): Promise<Response> {
  await connection();
  const ready = await isReady();
  return Response.json(ready, {
    status: ready.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
