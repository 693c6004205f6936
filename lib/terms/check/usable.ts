import type { Terms } from '@/lib/rules/terms';
import { articleOf, standsIn } from '../cited-article';
import type { Finding } from './finding';

type Fields = Readonly<Record<string, unknown>>;

/** What reads well and cannot work: figures not entered, prices of another product, missing articles. */
export function usable(terms: Terms): Finding[] {
  const strange = terms.contractKind === 'arranged-air' ? ['tourPrice'] : ['ticketPrice', 'fare'];
  const findings = [...peakName(terms), ...articlesTwice(terms)];
  for (const { at, fields } of objects({ ...terms, articles: [] }, '')) {
    if (fields.kind === 'fixed' && fields.yen === null) {
      const message = 'the amount has not been entered: every case that meets it is refused';
      const code = 'amount-missing';
      findings.push({ finding: 'figure-missing', at: `${at}.yen`, message, code, facts: {} });
    }
    if (typeof fields.of === 'string' && strange.includes(fields.of)) {
      const message = `${terms.contractKind} has no ${fields.of}: every case that meets it is refused`;
      const facts = { contractKind: terms.contractKind, of: fields.of };
      const code = 'base-not-of-kind';
      findings.push({ finding: code, at: `${at}.of`, message, code, facts });
    }
    if (typeof fields.article === 'string' && 'source' in fields) {
      const { article: cited } = fields;
      if (terms.articles.some(({ no }) => standsIn(cited, no))) continue;
      const article = articleOf(cited);
      const message = `the printed terms have no ${article}`;
      const code = 'article-unknown';
      findings.push({ finding: code, at: `${at}.article`, message, code, facts: { article } });
    }
  }
  return findings;
}

/** Articles with one number: nobody could say which of them is meant. */
function articlesTwice({ articles }: Terms): Finding[] {
  return articles.flatMap(({ no }, place): Finding[] => {
    if (!articles.slice(0, place).some((other) => other.no === no)) return [];
    const at = `articles[${place}].no`;
    const message = `"${no}" stands twice`;
    return [{ finding: 'name-twice', at, message, code: 'article-twice', facts: { name: no } }];
  });
}

function peakName(terms: Terms): Finding[] {
  const period = terms.minimumParticipants?.peak?.period;
  const known = terms.cancellation.periods.some(({ name }) => name === period);
  if (period === undefined || known) return [];
  const message = `no period named "${period}"`;
  const at = 'minimumParticipants.peak.period';
  const facts = { name: period };
  return [{ finding: 'name-unknown', at, message, code: 'period-unknown', facts }];
}

function objects(value: unknown, at: string): { readonly at: string; readonly fields: Fields }[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  const inside = Object.entries(value).flatMap(([key, one]) =>
    objects(one, list ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
  );
  return list ? inside : [{ at, fields: value as Fields }, ...inside];
}
