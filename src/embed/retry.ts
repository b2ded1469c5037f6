/**
 * Names for the folder of the loader's parts, each leading to the same files: some browsers keep for the life of a page
 * that a module could not be fetched, by its address, for whatever imports it.
 */
const FOLDERS = ['parts', '%70arts', 'p%61rts', 'pa%72ts', 'par%74s', 'part%73'];

/** How often something could not be fetched from one of these. */
let failures = 0;

/**
 * Returns a function that has something fetched from the folder of parts: once, while that goes on and when it has been
 * done. Where it fails, the console says so, and it is tried again when it is needed next, or when the browser is online
 * again.
 */
export const retry = (name: string, fetchFrom: (folder: string) => Promise<void>): (() => void) => {
  let state: 'idle' | 'fetching' | 'done' = 'idle';
  let isSaid = false;
  const tryIt = async (): Promise<void> => {
    if (state !== 'idle') return;
    state = 'fetching';
    const before = failures;
    try {
      await fetchFrom(FOLDERS[before % FOLDERS.length] ?? 'parts');
      state = 'done';
    } catch (error) {
      state = 'idle';
      // What has failed at the same time has failed from the same folder.
      failures = Math.max(failures, before + 1);
      if (isSaid) return;
      isSaid = true;
      console.warn(`${name}: ${String(error)}`);
      addEventListener('online', () => void tryIt());
    }
  };
  return () => void tryIt();
};
