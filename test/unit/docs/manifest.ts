import type { ConfigEnv } from 'wxt';
import config from '../../../wxt.config.ts';

/** The manifest as a browser is given it, as far as tests look into it. */
export interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly optional_permissions?: readonly string[];
  readonly icons?: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_icon?: Readonly<Record<string, string>>;
    readonly theme_icons?: readonly {
      readonly light: string;
      readonly dark: string;
      readonly size: number;
    }[];
  };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { readonly required: readonly string[] } };
  };
}

/** What `wxt.config.ts` puts into the manifest of a browser. */
export async function manifestOf(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts is to make its manifest by a function.');
  const env: ConfigEnv = { browser, command: 'build', manifestVersion: 3, mode: 'production' };
  return (await manifest(env)) as unknown as Manifest;
}
