import type { HtmlForm } from './html-forms';

export type PlainBrowser = {
  readonly open: (pathname: string) => Promise<string>;
  readonly send: (pathname: string, form: HtmlForm, answers: Answers) => Promise<string>;
};

export type Answers = Readonly<Record<string, string>>;

/** A browser without JavaScript: keeps cookies by path, posts forms to their page, follows where it is led. */
export function plainBrowser(siteUrl: string): PlainBrowser {
  const jar = new Map<string, { path: string; pair: string }>();

  function keep(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
      const path = rest.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
      jar.set(`${path} ${pair.split('=')[0]}`, { path, pair });
    }
  }

  async function ask(pathname: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar.values()]
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ pair }) => pair)
      .join('; ');
    const answer = await fetch(siteUrl + pathname, {
      ...init,
      redirect: 'manual',
      headers: { cookie, origin: siteUrl, accept: 'text/html' },
    });
    keep(answer);
    return answer;
  }

  async function open(pathname: string): Promise<string> {
    const answer = await ask(pathname);
    if (answer.status === 200) return answer.text();
    const to = answer.headers.get('location');
    await answer.arrayBuffer();
    if (to === null) throw new Error(`${pathname}: status ${answer.status}`);
    return open(pathOf(to));
  }

  async function send(pathname: string, form: HtmlForm, answers: Answers): Promise<string> {
    const body = new FormData();
    for (const [name, value] of new Map([...form.fields, ...Object.entries(answers)])) {
      body.append(name, value);
    }
    const answer = await ask(pathname, { method: 'POST', body });
    await answer.arrayBuffer();
    const to = answer.headers.get('location');
    if (answer.status !== 303 || to === null) {
      throw new Error(`${pathname}: the form was not taken, status ${answer.status}`);
    }
    return pathOf(to);
  }

  function pathOf(location: string): string {
    const { pathname, search } = new URL(location, siteUrl);
    return pathname + search;
  }

  return { open, send };
}
