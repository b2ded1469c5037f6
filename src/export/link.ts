/** Answers in the fragment of an address, which no browser sends to a server: base64url(deflate-raw(JSON)). */

const pipe = async (bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());

const toCode = (bytes: Uint8Array): string =>
  btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A code ends in a letter or a digit: chats cut off what looks like the end of a sentence. Spaces mean nothing to JSON. */
const isWhole = (code: string): boolean => !/[-_]$/.test(code);

export const encodeLink = async (json: string): Promise<string> => {
  const code = toCode(await pipe(new TextEncoder().encode(json), new CompressionStream('deflate-raw')));
  return isWhole(code) ? code : encodeLink(`${json} `);
};

/** The most bytes of one block. */
const BLOCK = 0xffff;

/** The same at once, without compression: one block that is stored as it is (RFC 1951, 3.2.4). Undefined where it does not fit. */
export const encodeStored = (json: string): string | undefined => {
  const bytes = new TextEncoder().encode(json);
  if (bytes.length > BLOCK) return undefined;
  const lengths = [bytes.length, BLOCK - bytes.length].flatMap((n) => [n & 0xff, n >> 8]);
  const code = toCode(Uint8Array.from([1, ...lengths, ...bytes]));
  return isWhole(code) ? code : encodeStored(`${json} `);
};

/** The JSON that a code holds. Rejects where it holds none, as one that was cut off does. */
export const decodeLink = async (code: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(
    await pipe(bytes, new DecompressionStream('deflate-raw')),
  );
  return text.trimEnd();
};

/** Percent signs resolved, however often a mail has written them; what cannot be resolved stays. */
const resolve = (text: string): string => {
  try {
    const resolved = decodeURIComponent(text);
    return resolved === text ? text : resolve(resolved);
  } catch {
    return text;
  }
};

/** What a code may have ended in before it was seen to that it does not. */
const ENDS = ['', '-', '_', '--', '-_', '_-', '__'];

/**
 * The codes that a value may be: what it is up to the first character that is in no code, as the full stop of a sentence
 * is; the same with the lines joined that a mail has broken; without the marks of Markdown around it; and with what a chat
 * may have cut off.
 */
const spellings = (value: string): readonly string[] => {
  const text = resolve(value);
  const codes = [text, text.replace(/[=>\s\p{Cf}]+/gu, '')]
    .flatMap((line) => [line, line.replace(/^3D/, '')])
    .map((line) => /^[\w-]*/.exec(line)?.[0] ?? '');
  const bare = codes.map((code) => code.replace(/[-_]+$/, ''));
  return [...new Set([...codes, ...bare.flatMap((code) => ENDS.map((end) => code + end))])];
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The JSON in a value of an address, also where a mail or a chat has changed how it is written. Rejects as above. */
export const readLink = async (value: string): Promise<string> => {
  for (const code of spellings(value)) {
    const json = await decodeLink(code).catch(() => '');
    if (isJson(json)) return json;
  }
  throw new Error('no answers');
};
