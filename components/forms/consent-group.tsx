import type { ReactNode } from 'react';
import { ConsentTick } from './consent-tick';
import { fieldId } from './field-id';
import { type Requirement, RequirementMark } from './requirement-mark';

type ConsentGroupProps = {
  /** For the ids; the boxes have names of their own. */
  name: string;
  title: ReactNode;
  titleAs?: 'h2' | 'h3' | 'h4';
  requirement: Requirement;
  /** What is asked of each person: 「同意する方にだけ…」. */
  question: ReactNode;
  boxes: readonly { name: string; label: ReactNode; defaultChecked: boolean }[];
  /** The text in full, once for all of them, as it will be stored. */
  children: ReactNode;
};

/** One consent that each person decides on for themselves: the text once, then a box for each of them. */
export function ConsentGroup(props: ConsentGroupProps) {
  const { name, title, titleAs, requirement, question, boxes, children } = props;
  const Title = titleAs ?? 'h3';
  const id = fieldId(name);
  return (
    <div className="border-indigo/60 border-t pt-3 pb-4 sm:pt-5 sm:pb-10">
      <fieldset aria-describedby={`${id}-question`}>
        <legend>
          <Title className="text-subheading">
            {title}
            <RequirementMark requirement={requirement} />
          </Title>
        </legend>
        <div className="measure mt-2 space-y-2 sm:mt-3 sm:space-y-3">{children}</div>
        <div className="mt-2 bg-wash px-3 py-1 sm:mt-5 sm:px-5 sm:py-3 forced-border print:border">
          <p id={`${id}-question`} className="measure pt-1 pb-2">
            {question}
          </p>
          {boxes.map(({ name: own, label, defaultChecked }) => (
            <ConsentTick
              key={own}
              name={own}
              label={label}
              defaultChecked={defaultChecked}
              optional={requirement === 'optional'}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
