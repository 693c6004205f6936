import { isRefusal } from '@/lib/rules/calendar/refusal';
import { claimNotice as rule } from '@/lib/rules/contract/claim-notice';
import type { Terms } from '@/lib/rules/terms';
import { clausesOf, toldDue, toldRefusal } from '@/lib/wording/terms/told';
import { toldClaim } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

const CLAUSES = { damage: ['D2-18.1', 'D3-22.1'], baggage: ['D2-18.3', 'D3-22.2'] };

/** 損害の通知期間. */
export const claimNotice: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    return { lastDate: answer.lastDate, inTime: answer.inTime, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const claim = claimOf(fields);
    return [
      toldDue(answer.lastDate, answer.article, clausesOf(CLAUSES[claim], terms.claims)),
      toldClaim(answer.inTime),
    ];
  },
};

function claimOf(fields: CaseFields): 'damage' | 'baggage' {
  return fields.oneOf('claim', ['damage', 'baggage']);
}

function ask(fields: CaseFields, terms: Terms) {
  const facts = {
    claim: claimOf(fields),
    damageOn: fields.date('damageOn'),
    noticeOn: fields.date('noticeOn'),
  };
  if (facts.noticeOn < facts.damageOn) throw fields.error('noticeOn', 'on or after damageOn');
  return rule(facts, terms);
}
