/** An event of the browser, with the listeners in the open. */
export class FakeEvent<Args extends unknown[], Result = unknown> {
  readonly listeners = new Set<(...args: Args) => Result>();
  addListener(listener: (...args: Args) => Result): void {
    this.listeners.add(listener);
  }
  removeListener(listener: (...args: Args) => Result): void {
    this.listeners.delete(listener);
  }
  fire(...args: Args): Result[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

const OWN_ID = 'interligne@test';
const BASE = 'extension://interligne/';

/**
 * A browser as far as `platform/browser.ts` needs one: storage and messages work, the rest records its calls. A message is
 * heard in its structured clone, by every listener, under the sender that `sender` gives.
 */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const onMessage = new FakeEvent<[unknown, object], Promise<unknown> | undefined>();
  const onChanged = new FakeEvent<[Record<string, unknown>, string]>();
  const fake = {
    stored,
    sender: { id: OWN_ID, url: `${BASE}popup.html` } as object,
    /** Sets what the next write comes to. */
    refuseWrites: null as Error | null,
    refuseReads: null as Error | null,
    runtime: {
      id: OWN_ID as string | undefined,
      getURL: (path: string) => BASE + path.replace(/^\//u, ''),
      onMessage,
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      sendMessage: async (message: unknown) => {
        if (onMessage.listeners.size === 0) {
          throw new Error('Could not establish connection. Receiving end does not exist.');
        }
        const heard = structuredClone(message);
        const answers = onMessage.fire(heard, fake.sender).filter((answer) => answer !== undefined);
        return answers.length === 0 ? undefined : structuredClone(await Promise.race(answers));
      },
    },
    tabs: {
      sendMessage: (_tabId: number, message: unknown, _options: object) => fake.runtime.sendMessage(message),
      query: async () => [] as object[],
    },
    storage: {
      onChanged,
      local: {
        get: async (keys: string[] | null) => {
          if (fake.refuseReads) throw fake.refuseReads;
          if (keys === null) return structuredClone(Object.fromEntries(stored));
          return structuredClone(
            Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
          );
        },
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          if (fake.refuseWrites) throw fake.refuseWrites;
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
          onChanged.fire(
            Object.fromEntries(Object.keys(values).map((key) => [key, { newValue: values[key] }])),
            'local',
          );
        },
        clear: async () => fake.storage.local.remove([...stored.keys()]),
        remove: async (keys: string[]) => {
          await Promise.resolve();
          if (fake.refuseWrites) throw fake.refuseWrites;
          for (const key of keys) stored.delete(key);
          onChanged.fire(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
        },
      },
    },
  };
  return fake;
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
