import 'server-only';

/** What a browser's authenticator answered, as its form sent it; null for anything else. */
export function readAnswer<Answer extends { id: string; response: object }>(
  text: string,
): Answer | null {
  try {
    const answer = JSON.parse(text) as Partial<Answer> | null;
    const sound = typeof answer?.id === 'string' && typeof answer.response === 'object';
    return sound && answer.response !== null ? (answer as Answer) : null;
  } catch {
    return null;
  }
}
