/**
 * Returns a function that has something fetched: once, while that goes on and when it has been done. Where it fails, the
 * console says so, and it is tried again when it is needed next, or when the browser is online again.
 */
export const retry = (name: string, fetchIt: () => Promise<void>): (() => void) => {
  let state: 'idle' | 'fetching' | 'done' = 'idle';
  let isSaid = false;
  const tryIt = async (): Promise<void> => {
    if (state !== 'idle') return;
    state = 'fetching';
    try {
      await fetchIt();
      state = 'done';
    } catch (error) {
      state = 'idle';
      if (isSaid) return;
      isSaid = true;
      console.warn(`${name}: ${String(error)}`);
      addEventListener('online', () => void tryIt());
    }
  };
  return () => void tryIt();
};
