/** The three parts of a date among the values of a form. */
export function dateValues(values: Readonly<Record<string, string>>, name: string) {
  return {
    year: values[`${name}.year`] ?? '',
    month: values[`${name}.month`] ?? '',
    day: values[`${name}.day`] ?? '',
  };
}
