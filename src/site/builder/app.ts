import type { Lang } from '../product.js';
import type { Clip } from '../../export/clipboard.js';
import type { WidgetName } from '../../widgets.js';
import type { Config } from './config.js';
import type { Format } from './formats.js';
import type { HostLook, Light, Width } from '../host-looks.js';
import type { PortalId } from './portals.js';
import type { Finding } from './checks.js';
import type { Words } from './words.js';

/** What is seen of the preview, and how things are copied: no part of what is built. */
export interface Shown {
  readonly host: HostLook;
  readonly light: Light;
  readonly width: Width;
  readonly portal: PortalId | '';
  /** As long as none is chosen, it is that of the portal. */
  readonly format: Format | undefined;
  /** The folder of the files (URL). */
  readonly base: string;
}

/** What the views are shown from, and what the editor can do. */
export interface App {
  readonly words: Words;
  /** The language of the builder. */
  readonly ui: Lang;
  readonly config: Config;
  readonly shown: Shown;
  readonly findings: readonly Finding[];
  readonly canUndo: boolean;
  /** A widget that is on a page already is being changed. */
  readonly isChange: boolean;
  readonly choose: (widget: WidgetName) => void;
  /** Changes one thing; further changes of the same are undone with it. */
  readonly change: (what: string, change: Partial<Config>) => void;
  readonly show: (change: Partial<Shown>) => void;
  readonly undo: () => void;
  readonly restart: () => void;
  readonly copy: (copy: Clip, field?: HTMLTextAreaElement | null) => void;
}
