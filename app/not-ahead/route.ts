import { connection } from 'next/server';

/** The answer to whoever fetches a personal page ahead: nothing is displayed yet, and nothing may be kept. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json(
    { status: 'not-ahead' },
    { status: 503, headers: { 'cache-control': 'no-store' } },
  );
}
