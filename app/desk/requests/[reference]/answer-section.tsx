import { ButtonForm } from '@/components/forms/button-form';
import { ShownMail } from '@/components/travel/shown-mail';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { DeskRequest } from '@/lib/server/desk/find-request';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { decisionWords } from '@/lib/wording/own-data/request-answer';
import { answerHere } from '../actions';

const words = deskRequestWords.answer;

/** The answer before it is sent, and the button that sends what is shown. */
export function AnswerSection({ request, may }: { request: DeskRequest; may: boolean }) {
  const { items, answer, outcome, reference } = request;
  if (!may && outcome === null) return null;
  return (
    <Section title={words.title} id="answer">
      {outcome !== null && (
        <p className="mb-4 font-bold">
          {words.outcome}：{decisionWords[outcome as keyof typeof decisionWords]}
        </p>
      )}
      {items.length === 0 ? (
        <p>{words.first}</p>
      ) : (
        <>
          <h3 className="mb-3 text-subheading">{words.preview}</h3>
          <ShownMail mail={answer.mail} />
        </>
      )}
      {may && request.wish === 'erase' && items.length > 0 && (
        <Notice kind="warning" className="mt-6">
          {deskRequestWords.erasure.atAnswer}
        </Notice>
      )}
      {may && items.length > 0 && (
        <ButtonForm
          action={answerHere.bind(null, reference)}
          label={words.submit}
          kind="primary"
          className="mt-6"
        >
          <input type="hidden" name="seen" value={answer.mark} />
        </ButtonForm>
      )}
    </Section>
  );
}
