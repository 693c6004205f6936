import Link from 'next/link';
import { controlWords } from '@/lib/wording/site/controls';
import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';

export type Step = { label: string; href?: string };

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Where one is on the way: an ordered list; steps behind may be links, steps ahead never. */
export function Steps({ steps, current }: { steps: readonly Step[]; current: number }) {
  return (
    <nav aria-label={controlWords.steps} className="mb-5 sm:mb-10 print:hidden">
      <ol className="flex">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={index === current ? 'step' : undefined}
            className={classNames(
              'min-w-0 flex-1 border-t-2 pt-2 pr-1',
              index <= current ? 'border-indigo' : 'border-line',
              index === current && 'flex-[2_1_0%] sm:flex-1',
            )}
          >
            <StepLabel step={step} index={index} current={current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepLabel({ step, index, current }: { step: Step; index: number; current: number }) {
  const numeral = (
    <span aria-hidden="true" className="mr-2 font-mincho">
      {numerals[index]}
    </span>
  );
  if (index < current) {
    const content = (
      <>
        {numeral}
        <span className="sr-only sm:not-sr-only">{step.label}</span>
        <VisuallyHidden>（{controlWords.stepDone}）</VisuallyHidden>
      </>
    );
    const look = 'inline-block min-h-8 text-indigo text-sm';
    if (!step.href) return <span className={look}>{content}</span>;
    return (
      <Link
        href={step.href}
        prefetch={false}
        className={`${look} underline decoration-1 underline-offset-4`}
      >
        {content}
      </Link>
    );
  }
  return (
    <span className={classNames('text-sm', index === current ? 'font-bold' : 'text-muted')}>
      {numeral}
      <span className={index === current ? undefined : 'sr-only sm:not-sr-only'}>{step.label}</span>
      {index === current && <VisuallyHidden>（{controlWords.stepCurrent}）</VisuallyHidden>}
    </span>
  );
}
