/** Short statements under one another. */
export function PointList({ points }: { points: readonly string[] }) {
  return (
    <ul className="measure list-disc space-y-2 pl-6">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
