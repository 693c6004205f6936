export default function HomePage() {
  return <main>旅約</main>;
}
