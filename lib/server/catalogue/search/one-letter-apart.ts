import 'server-only';

/** Whether one letter changed, added, left out or two neighbours exchanged turn one text into the other. */
export function isOneLetterApart(one: string, other: string): boolean {
  const a = [...one];
  const b = [...other];
  if (a.length > b.length) return isOneLetterApart(other, one);
  if (one === other || b.length - a.length > 1) return false;
  const at = a.findIndex((letter, place) => letter !== b[place]);
  if (at < 0) return true;
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('');
  if (a.length < b.length) return rest(a, at) === rest(b, at + 1);
  const exchanged = a[at] === b[at + 1] && a[at + 1] === b[at];
  return rest(a, at + 1) === rest(b, at + 1) || (exchanged && rest(a, at + 2) === rest(b, at + 2));
}
