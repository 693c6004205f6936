import { ButtonForm } from '@/components/forms/button-form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { methodsOf, papersOf } from '@/lib/rules/privacy/identity';
import type { DeskRequest } from '@/lib/server/desk/find-request';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { agentPaperWords, identityMethodWords } from '@/lib/wording/own-data/request-answer';
import { askIdentityHere, confirmIdentityHere, failIdentityHere } from '../actions';
import { IdentityForm } from './identity-form';

const words = deskRequestWords.identity;

/** 本人確認: what it takes, what was shown, and the three ways on. */
export function IdentitySection({ request, may }: { request: DeskRequest; may: boolean }) {
  return (
    <Section title={words.title} id="identity">
      {request.identityAt === null ? (
        <Needed request={request} may={may} />
      ) : (
        <Known request={request} at={request.identityAt} />
      )}
    </Section>
  );
}

function Known({ request, at }: { request: DeskRequest; at: Date }) {
  const { identityMethod: method, identityPapers: papers } = request;
  const when = shownMoment(at);
  return (
    <>
      {method !== null && <p>{words.done(identityMethodWords[method], when)}</p>}
      {papers !== null && (
        <p>
          {words.papers}：{agentPaperWords[papers]}
        </p>
      )}
    </>
  );
}

function Needed({ request, may }: { request: DeskRequest; may: boolean }) {
  const { reference, identity, claimant, identityAskedOn } = request;
  return (
    <>
      <p className="measure">{words.levels[identity.level]}</p>
      <p className="measure mt-2 text-muted">{words.never}</p>
      {identity.contactChanged && (
        <Notice kind="warning" className="mt-4">
          {words.changed}
        </Notice>
      )}
      {may && request.status === 'received' && (
        <>
          <IdentityForm
            action={confirmIdentityHere.bind(null, reference)}
            methods={methodsOf(identity)}
            papers={papersOf(claimant)}
          />
          <div className="mt-8 grid gap-6 border-line border-t pt-6 sm:grid-cols-2">
            <div>
              {identityAskedOn === null ? (
                <ButtonForm action={askIdentityHere.bind(null, reference)} label={words.ask} />
              ) : (
                <p>{words.asked(shownDay(identityAskedOn as CalendarDate))}</p>
              )}
              <p className="mt-2 text-muted text-sm">{words.askHint}</p>
            </div>
            <div>
              <ButtonForm
                action={failIdentityHere.bind(null, reference)}
                label={words.fail}
                kind="quiet"
              />
              <p className="mt-2 text-muted text-sm">{words.failHint}</p>
            </div>
          </div>
        </>
      )}
    </>
  );
}
