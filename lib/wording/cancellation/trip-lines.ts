/** The line of a trip that a key names: `transport`, `lodging`, `day:1`, `stay:1`. */
export function tripLineInWords(key: string): string {
  const [what, day] = key.split(':');
  switch (what) {
    case 'transport':
      return '交通機関';
    case 'lodging':
      return 'お泊まり（全体）';
    case 'stay':
      return `${day}日目のお泊まり`;
    default:
      return `${day}日目の内容`;
  }
}
