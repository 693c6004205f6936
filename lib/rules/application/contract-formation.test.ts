import { describe, expect, it } from 'vitest';
import { clock } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { contractFormation, type FormationFacts, noticeArrival } from './contract-formation';

const formed = (facts: Partial<FormationFacts>, terms = webCardDomestic) => {
  const answer = contractFormation(
    {
      channel: 'web',
      payment: 'card',
      acceptedAt: null,
      noticeSentAt: null,
      noticeArrivedAt: null,
      handedOverAt: null,
      depositAt: null,
      withdrawnAt: null,
      ...facts,
    },
    terms,
  );
  if (answer.kind === 'refused') return answer.reason;
  return answer.kind === 'formed' ? answer.formedAt : answer.kind;
};
const at = (text: string) => clock(`2026-06-${text}`);

describe('002: when the notice arrives', () => {
  const mailed = { acceptedAt: at('01 11:00'), noticeSentAt: at('01 11:00') };

  it('D2-3.1a sent 11:00, delivered 11:01: formed 11:01', () => {
    expect(formed({ ...mailed, noticeArrivedAt: at('01 11:01') })).toBe(at('01 11:01'));
  });

  it('D2-3.1a the mail bounced: not formed', () => {
    expect(formed(mailed)).toBe('not-formed');
  });

  it('D2-3.1a withdrawn between form and arrival: no contract, no fee', () => {
    const withdrawnAt = at('01 11:00');
    expect(formed({ ...mailed, withdrawnAt, noticeArrivedAt: at('01 11:01') })).toBe('withdrawn');
    expect(formed({ withdrawnAt })).toBe('withdrawn');
  });

  it('D2-3.1a withdrawn at the very moment of arrival: the contract stands', () => {
    const arrived = at('01 11:01');
    expect(formed({ ...mailed, noticeArrivedAt: arrived, withdrawnAt: arrived })).toBe(arrived);
  });

  it('D2-3.2 by telephone, acceptance delivered 15:00: formed 15:00', () => {
    expect(formed({ channel: 'phone', noticeArrivedAt: at('01 15:00') })).toBe(at('01 15:00'));
  });

  it('D2-3.3b request of 1 June, notice delivered 5 June 14:00', () => {
    expect(formed({ payment: 'waitlist', noticeArrivedAt: at('05 14:00') })).toBe(at('05 14:00'));
  });

  it('D2-3.3b request withdrawn on 4 June: no contract', () => {
    const facts = { payment: 'waitlist', withdrawnAt: at('04 09:00') } as const;
    expect(formed({ ...facts, noticeArrivedAt: at('05 14:00') })).toBe('withdrawn');
  });

  it('D2-22.3 card contract by e-mail: on arrival', () => {
    expect(formed({ channel: 'email', noticeArrivedAt: at('01 11:01') })).toBe(at('01 11:01'));
  });

  it('002 is paid by card: a deposit is refused', () => {
    expect(formed({ payment: 'deposit' })).toBe('not-in-terms');
  });

  it('D2-3.1a a message shown on the booking page counts as arrival, if earlier', () => {
    const [early, late] = [at('01 11:01'), at('01 12:00')];
    expect(noticeArrival({ deliveredAt: late, displayedAt: early })).toBe(early);
    expect(noticeArrival({ deliveredAt: early, displayedAt: late })).toBe(early);
    expect(noticeArrival({ deliveredAt: null, displayedAt: late })).toBe(late);
    expect(noticeArrival({ deliveredAt: late, displayedAt: null })).toBe(late);
    expect(noticeArrival({ deliveredAt: null, displayedAt: null })).toBeNull();
  });
});

describe('003: by channel', () => {
  const asked = (facts: Partial<FormationFacts>) =>
    formed({ channel: 'counter', payment: 'deposit', ...facts }, depositDomestic);

  it('D3-5.1 accepted 1 June, deposit 3 June: 3 June', () => {
    const facts = { acceptedAt: at('01 10:00'), depositAt: at('03 10:00') };
    expect(asked(facts)).toBe(at('03 10:00'));
    expect(asked({ ...facts, channel: 'phone' })).toBe(at('03 10:00'));
  });

  it('D3-5.1 deposit 1 June, accepted 2 June: 2 June; with one of them only: not yet', () => {
    expect(asked({ depositAt: at('01 10:00'), acceptedAt: at('02 10:00') })).toBe(at('02 10:00'));
    expect(asked({ depositAt: at('01 10:00') })).toBe('not-formed');
    expect(asked({ acceptedAt: at('01 10:00') })).toBe('not-formed');
  });

  const letter = { channel: 'post', noticeSentAt: at('04 10:00') } as const;

  it('D3-5.2 deposit 3 June, notice sent out 4 June 10:00, read 5 June: 4 June 10:00', () => {
    const facts = { depositAt: at('03 10:00'), noticeArrivedAt: at('05 10:00') };
    expect(asked({ ...letter, ...facts })).toBe(at('04 10:00'));
  });

  it('D3-5.2 notice sent before the deposit: not formed', () => {
    expect(asked({ ...letter, depositAt: at('05 10:00') })).toBe('not-formed');
    expect(asked(letter)).toBe('not-formed');
    expect(asked({ channel: 'fax', depositAt: at('03 10:00') })).toBe('not-formed');
  });

  it('D3-5.2 an electronic notice counts when it arrives', () => {
    const mail = {
      channel: 'email',
      noticeSentAt: at('04 10:00'),
      depositAt: at('03 10:00'),
    } as const;
    expect(asked({ ...mail, noticeArrivedAt: at('04 10:02') })).toBe(at('04 10:02'));
    expect(asked({ ...mail, depositAt: at('04 10:02'), noticeArrivedAt: at('04 10:02') })).toBe(
      at('04 10:02'),
    );
  });

  it('D3-5.3 waiting list, notice 10 June 11:00: formed; withdrawn 10:59: not', () => {
    const told = { payment: 'waitlist', noticeSentAt: at('10 11:00') } as const;
    expect(asked(told)).toBe(at('10 11:00'));
    expect(asked({ ...told, withdrawnAt: at('10 10:59') })).toBe('withdrawn');
  });

  it('D3-29.2b card: e-mail sent 10:00, delivered 10:01: 10:01', () => {
    const mail = { channel: 'email', payment: 'card', noticeSentAt: at('01 10:00') } as const;
    expect(asked({ ...mail, noticeArrivedAt: at('01 10:01') })).toBe(at('01 10:01'));
  });

  it('D3-29.2b card: letter posted 1 June, received 3 June: 1 June', () => {
    const post = { channel: 'post', payment: 'card', noticeSentAt: at('01 10:00') } as const;
    expect(asked({ ...post, noticeArrivedAt: at('03 10:00') })).toBe(at('01 10:00'));
  });
});

describe('004: deposit, document or collection', () => {
  const asked = (facts: Partial<FormationFacts>) =>
    formed({ channel: 'counter', payment: 'deposit', ...facts }, arrangedAir);

  it('D4-3.1 accepted 1 June, deposit 3 June: 3 June; no deposit: not formed', () => {
    expect(asked({ acceptedAt: at('01 10:00'), depositAt: at('03 10:00') })).toBe(at('03 10:00'));
    expect(asked({ acceptedAt: at('01 10:00') })).toBe('not-formed');
  });

  it('D4-3.2a without a deposit: e-mail on arrival, fax on sending, counter on hand-over', () => {
    const sent = { payment: 'no-deposit', noticeSentAt: at('01 10:00') } as const;
    expect(asked({ ...sent, channel: 'email', noticeArrivedAt: at('01 10:02') })).toBe(
      at('01 10:02'),
    );
    expect(asked({ ...sent, channel: 'fax' })).toBe(at('01 10:00'));
    expect(asked({ ...sent, handedOverAt: at('01 11:00') })).toBe(at('01 11:00'));
  });

  it('D4-3.2b ticket against payment: on acceptance', () => {
    expect(asked({ payment: 'on-collection', acceptedAt: at('01 10:00') })).toBe(at('01 10:00'));
  });

  it('D4-3.5a waiting list, told 10 June 12:00: formed', () => {
    expect(asked({ payment: 'waitlist', noticeSentAt: at('10 12:00') })).toBe(at('10 12:00'));
  });

  it('D4-3.5b route changed on 5 June, before any notice: no contract yet, no fee', () => {
    expect(asked({ payment: 'waitlist', depositAt: at('01 10:00') })).toBe('not-formed');
  });

  it('D4-3.5a told, then declined at 13:00: the contract stood, the fee applies', () => {
    const told = { payment: 'waitlist', noticeSentAt: at('10 12:00') } as const;
    expect(asked({ ...told, withdrawnAt: at('10 13:00') })).toBe(at('10 12:00'));
  });
});

it('standard terms: a card contract forms on arrival', () => {
  expect(formed({ noticeArrivedAt: at('01 11:01') }, standardOverseas)).toBe(at('01 11:01'));
});
