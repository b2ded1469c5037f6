/**
 * What a `.sppkg` is made of, without the names and ids that are its own: so can ours be compared with one that
 * Microsoft's generator makes. `node test/portals/sharepoint/sppkg.js <a package>` writes the list in sharepoint.golden.json.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const refuse = (level, message) => {
  throw new Error(`${level}: ${message}`);
};

/** Throws where it is not well-formed. */
export const parseXml = (text) => new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');

/** The parts of a package by path; folders are none. */
export const readPackage = (file) =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).filter(([path]) => !path.endsWith('/')));

export const textOf = (parts, path) => strFromU8(parts[path]);

export const isXml = (path) => /\.(xml|rels)$/.test(path);

export const elements = (node, name) => [...node.getElementsByTagName(name)];

const elementsInside = (node) => [...(node.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1);

/** Where each relationship leads from, by what type, and to which part. */
export const relationshipsOf = (parts) =>
  Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) =>
      elements(parseXml(textOf(parts, path)), 'Relationship').map((relationship) => ({
        from:
          join(
            dirname(dirname(path)),
            path
              .split('/')
              .at(-1)
              .replace(/\.rels$/, ''),
          ) || '/',
        type: relationship.getAttribute('Type'),
        to: relationship.getAttribute('Target').replace(/^\//, ''),
      })),
    );

export const contentTypesOf = (parts) =>
  Object.fromEntries(
    elements(parseXml(textOf(parts, '[Content_Types].xml')), 'Default').map((type) => [
      type.getAttribute('Extension'),
      type.getAttribute('ContentType'),
    ]),
  );

export const manifestOf = (parts) => {
  const path = Object.keys(parts).find((name) => /\/WebPart_[^/]*\.xml$/.test(name));
  const [component] = elements(parseXml(textOf(parts, path)), 'ClientSideComponent');
  return JSON.parse(component.getAttribute('ComponentManifest'));
};

/** A path with the ids by what they are, and an asset by its kind. */
const kindOf = (path) =>
  path
    .replace(/^ClientSideAssets\/.*?(_(color|outline))?\.(js\.LICENSE\.txt|[^.]+)$/, 'ClientSideAssets/*$1.$3')
    .replace(/(feature_)[-\da-f]{36}/, '$1*')
    .replace(/^[-\da-f]{36}\/WebPart_[-\da-f]{36}/, '*/WebPart_*');

/** Each element by its path, with its namespace and the names of its attributes. */
const shapeOf = (node, path = '') =>
  elementsInside(node).flatMap((element) => {
    const name = `${path}/${element.tagName}`;
    const attributes = [...element.attributes].map((attribute) => attribute.name).filter((key) => key !== 'xmlns');
    return [[name, element.namespaceURI, ...attributes.sort()].join(' '), ...shapeOf(element, name)];
  });

const sorted = (list) => [...new Set(list)].sort();

export const factsOf = (parts) => {
  const { loaderConfig, ...manifest } = manifestOf(parts);
  const paths = Object.keys(parts);
  return {
    parts: sorted(paths.map(kindOf)),
    contentTypes: contentTypesOf(parts),
    relationships: sorted(
      relationshipsOf(parts).map(({ from, type, to }) => `${kindOf(from)} ${type.split('/').at(-1)} ${kindOf(to)}`),
    ),
    relationshipTypes: sorted(relationshipsOf(parts).map(({ type }) => type)),
    xml: Object.fromEntries(
      paths
        .filter(isXml)
        .map((path) => [kindOf(path), sorted(shapeOf(parseXml(textOf(parts, path))))])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    manifest: {
      names: Object.keys(manifest).sort(),
      entryNames: sorted(manifest.preconfiguredEntries.flatMap((entry) => Object.keys(entry))),
      loaderNames: Object.keys(loaderConfig).sort(),
      internalModuleBaseUrls: loaderConfig.internalModuleBaseUrls,
      components: Object.fromEntries(
        Object.entries(loaderConfig.scriptResources).filter(([, { type }]) => type === 'component'),
      ),
    },
  };
};

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(JSON.stringify(factsOf(readPackage(process.argv[2])), null, 2));
