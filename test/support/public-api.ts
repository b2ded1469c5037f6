/** What each widget lets a page set, from the manifest: what is new in it is tried by itself. */

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly attributes: readonly { readonly name: string }[];
      readonly members: readonly { readonly name: string; readonly kind: string; readonly readonly?: boolean }[];
    }[];
  }[];
}

export interface PublicApi {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
}

export const publicApi = async (): Promise<readonly PublicApi[]> => {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, attributes, members }) => ({
      tag: tagName,
      attributes: attributes.map(({ name }) => name),
      properties: members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name),
    }));
};
