/**
 * Parameters in the fragment of an address, between whatever else the page has there: `#lm=…`, `#/route?x=1&lm=…`,
 * `#items=…&lm=…`. Only our own is touched; the rest stays as it is, byte for byte.
 */

/** Mails write the ampersand as HTML, and `=` in percent. */
const AND = '&(?:amp;)?';
const IS = '(?:=|%3D)';

/** A fragment that was encoded as a whole, as some mail gateways do, in its own writing; any other as it is. */
const plain = (hash: string): string => {
  if (hash.includes('=')) return hash;
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

/** All values of a parameter, undecoded. */
export const valuesIn = (hash: string, name: string): readonly string[] =>
  [...plain(hash).matchAll(new RegExp(`(?:[#?]|${AND})${name}${IS}([^&#]*)`, 'gi'))].map(([, value = '']) => value);

/** The fragment without a parameter; empty where nothing else was in it. */
export const without = (hash: string, name: string): string =>
  valuesIn(hash, name).length
    ? plain(hash)
        .replace(new RegExp(`${AND}${name}${IS}[^&#]*`, 'gi'), '')
        .replace(new RegExp(`([#?])${name}${IS}[^&#]*(${AND})?`, 'gi'), (_, mark: string, more?: string) =>
          more ? mark : '',
        )
    : hash;

/** An address, its fragment with a parameter behind what is there already. */
export const withParameter = (address: string, name: string, value: string): string => {
  const [page = ''] = address.split('#', 1);
  const rest = without(address.slice(page.length), name);
  const begin = rest.length > 1 ? rest.replace(/[^?]$/, '$&&') : '#';
  return `${page}${begin}${name}=${value}`;
};
