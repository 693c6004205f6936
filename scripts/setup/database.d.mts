export function openDatabase(options: {
  dataDir: string;
  durable?: boolean;
}): Promise<{ url: string; adminUrl: string; stop: () => Promise<void> }>;
