export interface ToursAsked {
  /** A part of a title, its reading or a code; empty for all. */
  readonly words: string;
  readonly page: number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of the desk’s tours asks for; what cannot be is left out. */
export function toursAsked(query: Query): ToursAsked {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const page = /^\d{1,4}$/.test(one('page')) ? Math.max(Number(one('page')), 1) : 1;
  return { words: one('words').normalize('NFKC').trim().slice(0, 100), page };
}

/** The address of the same list with another page. */
export function toursHref({ words, page }: ToursAsked): string {
  const query = new URLSearchParams({
    ...(words !== '' && { words }),
    ...(page > 1 && { page: String(page) }),
  });
  return `/desk/catalogue?${query}#tours`;
}
