/** Runs once when the server starts: wrong configuration ends the process with one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { start } = await import('@/lib/server/start');
  await start();
}
