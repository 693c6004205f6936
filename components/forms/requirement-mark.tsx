import { controlWords } from '@/lib/wording/site/controls';

export type Requirement = 'required' | 'optional';

/** 必須 or 任意 behind a label; no mark where the question speaks for itself. */
export function RequirementMark({ requirement }: { requirement?: Requirement }) {
  if (!requirement) return null;
  return (
    <span
      className={
        requirement === 'required'
          ? 'ml-3 inline-block border border-indigo px-1.5 align-[0.1em] font-normal text-indigo text-xs leading-5'
          : 'ml-3 inline-block px-1 align-[0.1em] font-normal text-muted text-xs leading-5'
      }
    >
      {controlWords[requirement]}
    </span>
  );
}
