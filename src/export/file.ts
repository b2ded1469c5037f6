/** Milliseconds: a browser that asks first still needs the content then. */
const KEEP_FOR = 40_000;

/** Hands a text over as a file to be kept. */
export const saveFile = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEEP_FOR);
};
