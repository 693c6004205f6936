/** Does a task `count` times, `clients` at once, each client taking the next one as soon as it is free. */
export async function inParallel<T>(
  clients: number,
  count: number,
  task: (number: number, client: number) => Promise<T>,
): Promise<{ seconds: number; answers: T[] }> {
  const answers: T[] = [];
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (next < count) {
        const number = next++;
        answers[number] = await task(number, client);
      }
    }),
  );
  return { seconds: (performance.now() - begun) / 1000, answers };
}
