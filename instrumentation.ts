import type { Instrumentation } from 'next';

/** Runs once when the server starts: wrong configuration ends the process with one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { start } = await import('@/lib/server/start');
  await start();
}

/** What failed, where, and under which request id; never the message, which may quote an answer of a form. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logFailure } = await import('@/lib/server/system/log-failure');
  logFailure(error, {
    requestId: String(request.headers['x-request-id'] ?? ''),
    method: request.method,
    route: context.routePath,
  });
};
