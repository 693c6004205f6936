import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { deskEditTermsWords } from '@/lib/wording/desk/terms-edit';
import { placeInWords } from '@/lib/wording/desk/terms-findings';

const words = deskEditTermsWords.conflict;

/** Somebody else saved while this was written: who, and what of the file. */
export type Conflict = {
  readonly hash: string;
  readonly by: string;
  readonly changed: readonly string[];
  /** What the form was made from, and its hash. */
  readonly base: string;
  readonly state: string;
};

/** Tells of the other's saving, and lays one's own changes over it where that is wanted. */
export function ConflictNotice({ conflict, version }: { conflict: Conflict; version: string }) {
  const parts = [...new Set(conflict.changed.map(placeInWords))].join('、');
  return (
    <Notice kind="warning" title={words.title} live="alert" className="mb-8">
      <p>{words.told(conflict.by, parts)}</p>
      <p className="my-3">{words.hint}</p>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind="secondary" name="over" value={conflict.hash}>
          {words.merge}
        </SubmitButton>
        <a href={version} target="_blank" rel="noopener" className="link">
          {words.look}
        </a>
      </div>
    </Notice>
  );
}
