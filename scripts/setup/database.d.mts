type Server = {
  url: string;
  adminUrl: string;
  /** It ran already: whoever started it stops it. */
  takenOver: boolean;
  stop: () => Promise<void>;
};

export function openServer(options: { dataDir: string; durable?: boolean }): Promise<Server>;
export function openDatabase(options: { dataDir: string; durable?: boolean }): Promise<Server>;
export function migrate(url: string): Promise<void>;
