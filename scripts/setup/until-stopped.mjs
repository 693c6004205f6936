/** Waits for the server's end or for Ctrl-C, then stops everything in the given order. */
export async function untilStopped({ child, ended }, stops) {
  let asked = false;
  const onSignal = () => {
    asked = true;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);
  const status = await ended;
  for (const stopOne of stops) await stopOne();
  process.exit(asked ? 0 : status);
}
