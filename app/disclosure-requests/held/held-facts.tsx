import { DefinitionList } from '@/components/ui/definition-list';
import { fieldName, shownValue } from '@/lib/server/own-data/shown-value';

/** All plain fields of something that is held; what it holds in lists is shown elsewhere. */
export function HeldFacts({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const items = Object.entries(facts)
    .map(([key, value]) => ({ term: fieldName(key), detail: shownValue(key, value) }))
    .filter(({ detail }) => detail !== '');
  return <DefinitionList items={items} />;
}
