/** Resolves with how a process ended, in words: `status 1`, `signal SIGKILL`, or why it could not be started. */
export function endOf(child) {
  return new Promise((resolve) => {
    child.once('exit', (status, signal) =>
      resolve(signal === null ? `status ${status}` : `signal ${signal}`),
    );
    child.once('error', (error) => resolve(error.code ?? error.message));
  });
}
