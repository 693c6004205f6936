/** The database of a worker of the database tests, which counts from 1, beside the name of the run. */
export function databaseOfWorker(url: string, worker: number): string {
  const own = new URL(url);
  own.pathname = `${own.pathname}_${worker}`;
  return own.href;
}
