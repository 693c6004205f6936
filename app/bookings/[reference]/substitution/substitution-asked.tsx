import { ButtonForm } from '@/components/forms/button-form';
import { SandboxNotice } from '@/components/travel/sandbox-notice';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { OpenSubstitution } from '@/lib/server/contract/substitution/find-substitution';
import { newSecret } from '@/lib/server/system/sealed';
import { substitutionWords as words } from '@/lib/wording/booking/substitution';
import { yenInWords } from '@/lib/wording/site/money';
import { PaymentForm } from '../payment/payment-form';
import { payForSubstitution, withdrawAsked } from './actions';

type Props = { reference: string; open: OpenSubstitution; article: string };

/** A request as it stands: what is waited for, what is to be paid, and how it is taken back. */
export function SubstitutionAsked({ reference, open, article }: Props) {
  const { cost, place, waiting } = open;
  const backHref = `/bookings/${reference}`;
  return (
    <>
      {cost === null ? (
        <Notice title={words.waitingTitle} className="mb-10">
          {words.waiting(place - 1)}
        </Notice>
      ) : (
        <Section id="cost" title={words.approvedTitle} layout="stacked">
          <p className="measure mb-5">{words.approved(place - 1, article)}</p>
          <PaymentForm
            action={payForSubstitution.bind(null, reference)}
            attempt={newSecret()}
            seenYen={waiting ? null : cost.totalYen}
            backHref={backHref}
          >
            <DefinitionList
              items={[
                { term: words.handling, detail: yenInWords(cost.feeYen) },
                ...(cost.reissueYen > 0
                  ? [{ term: words.reissueTerm, detail: yenInWords(cost.reissueYen) }]
                  : []),
                { term: words.total, detail: yenInWords(cost.totalYen) },
              ]}
            />
            {waiting ? (
              <Notice className="mt-6">
                <p>{words.paymentAsked}</p>
                {waiting.redirectUrl !== null && (
                  <ButtonLink href={waiting.redirectUrl}>{words.paymentThere}</ButtonLink>
                )}
              </Notice>
            ) : (
              <SandboxNotice />
            )}
          </PaymentForm>
        </Section>
      )}
      {!waiting && (
        <Section id="withdraw" title={words.withdrawTitle} layout="stacked">
          <p className="measure mb-4">{words.withdrawNote}</p>
          <ButtonForm action={withdrawAsked.bind(null, reference)} label={words.withdraw} />
        </Section>
      )}
      <a className="link" href={backHref}>
        {words.back}
      </a>
    </>
  );
}
