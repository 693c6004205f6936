/**
 * Sends what stands in a form of a page that is older than the site: through the same form of the page as it is made now,
 * whose hidden fields name what the site knows. The answer is a page, as without a script.
 *
 * @returns false where the page has no such form any more, or files would have to be sent: then nothing is sent
 */
export async function sendAnew(form: HTMLFormElement): Promise<boolean> {
  const typed = [...new FormData(form)].filter(([name]) => !name.startsWith('$'));
  if (typed.some(([, value]) => typeof value !== 'string')) return false;
  const names = new Set(typed.map(([name]) => name));
  const fresh = formHolding(await freshPage(), names);
  if (fresh === null) return false;
  const sent = document.createElement('form');
  Object.assign(sent, { method: 'post', enctype: 'multipart/form-data', hidden: true });
  sent.action = location.href;
  const hidden = [...fresh.querySelectorAll<HTMLInputElement>('input[name^="$"]')];
  for (const [name, value] of [
    ...hidden.map((input) => [input.name, input.value] as const),
    ...typed,
  ])
    sent.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name, value: `${value}` }),
    );
  document.body.append(sent);
  sent.submit();
  return true;
}

/** The page of this address as the site makes it now, whole. */
async function freshPage(): Promise<Document> {
  const answer = await fetch(location.href, { cache: 'no-store' });
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Of the forms with an action of the site the one that has most of the fields; null where none has half of them. */
function formHolding(page: Document, names: ReadonlySet<string>): HTMLFormElement | null {
  const held = (form: HTMLFormElement) =>
    [...names].filter((name) => form.elements.namedItem(name) !== null).length;
  const [best] = [...page.querySelectorAll('form')]
    .filter((form) => form.querySelector('input[name^="$ACTION"]') !== null)
    .sort((one, other) => held(other) - held(one));
  return best !== undefined && held(best) * 2 > names.size ? best : null;
}
