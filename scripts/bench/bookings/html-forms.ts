/** A form as a browser without a script sees it. */
export type HtmlForm = {
  /** What it would send untouched. */
  readonly fields: ReadonlyMap<string, string>;
  /** Boxes that stand there unticked. */
  readonly boxes: readonly string[];
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found === null ? null : unescaped(found[1] ?? '');
}

function formOf(html: string): HtmlForm {
  const fields = new Map<string, string>();
  const boxes: string[] = [];
  for (const [, tag = ''] of html.matchAll(/<input(\s[^>]*)>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type');
    if (name === null || type === 'submit') continue;
    const choice = type === 'checkbox' || type === 'radio';
    if (!choice || /\schecked(?:=|\s|\/|$)/.test(tag))
      fields.set(name, attribute(tag, 'value') ?? '');
    else if (type === 'checkbox') boxes.push(name);
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea(\s[^>]*)>([^<]*)/g)) {
    const name = attribute(tag, 'name');
    if (name !== null) fields.set(name, unescaped(text));
  }
  for (const [, tag = '', inside = ''] of html.matchAll(/<select(\s[^>]*)>(.*?)<\/select>/gs)) {
    const options = [...inside.matchAll(/<option(\s[^>]*)?>/g)].map(([option]) => option);
    const chosen = options.find((option) => /\sselected[=\s>]/.test(option)) ?? options[0] ?? '';
    const name = attribute(tag, 'name');
    if (name !== null) fields.set(name, attribute(chosen, 'value') ?? '');
  }
  return { fields, boxes };
}

/** The form of a page that has a field of this name. @throws Error when there is none */
export function formWith(html: string, field: string): HtmlForm {
  for (const [, inside = ''] of html.matchAll(/<form\s[^>]*>(.*?)<\/form>/gs)) {
    const form = formOf(inside);
    if (form.fields.has(field) || form.boxes.includes(field) || inside.includes(`name="${field}"`))
      return form;
  }
  throw new Error(`no form with the field ${field} on this page: ${titleOf(html)}`);
}

/** What the page says it is, for messages. */
export function titleOf(html: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? 'no heading';
  return unescaped(heading.replaceAll(/<[^>]*>/g, ''));
}
