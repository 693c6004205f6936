type Server = {
  url: string;
  adminUrl: string;
  /** It ran already: whoever started it stops it. */
  takenOver: boolean;
  /** How it ended; only the embedded one is looked after from here. */
  ended?: Promise<string>;
  /** Starts it anew at the same address. @throws when that did not work */
  again?: () => Promise<{ ended: Promise<string> }>;
  stop: () => Promise<void>;
};

export function openServer(options: { dataDir: string; durable?: boolean }): Promise<Server>;
export function openDatabase(options: { dataDir: string; durable?: boolean }): Promise<Server>;
export function migrate(url: string): Promise<void>;
