/**
 * The parts of a `.sppkg`: an Open Packaging Conventions container, in which relationships lead from the app's manifest
 * to a feature with the web part, and to the files that SharePoint hosts. test/portals compares them with those that
 * Microsoft's generator makes.
 */
import { escapeHtml } from '../../dist/lib/export/escape-html.js';
import { IDS } from './manifest.js';

const SHAREPOINT = 'http://schemas.microsoft.com/sharepoint';
const APP = `${SHAREPOINT}/2012/app`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const TYPES = {
  xml: 'text/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  js: 'application/javascript',
  png: 'image/png',
  txt: 'application/octet-stream',
};

/** Of the parts that only carry an id, and of the feature with the files. */
const PART_IDS = {
  feature: '0f2c1e6b-5e0e-4c7e-9a57-3e0d5b0c8a11',
  assets: '7a4d8f0c-2b7b-4b62-8d43-6f9f4d1c2e05',
  icon: 'b1f7a9d2-93c4-4d0a-a6be-58c2e7f41d36',
  assetsFeature: '3c9be2f4-6d18-4f3b-b0c7-92a1d85e7f40',
};

const escape = (text) => escapeHtml(String(text));

/** An element of XML; what is inside is XML already. */
const tag = (name, attributes = {}, ...inside) => {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${named.join('')}>${inside.join('')}</${name}>`;
};
const textTag = (name, text, attributes) => tag(name, attributes, escape(text));
const xml = (root) => `<?xml version="1.0" encoding="utf-8"?>${root}`;

const contentTypes = () =>
  xml(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries(TYPES).map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })),
    ),
  );

const relationships = (...targets) =>
  xml(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(([type, target], i) =>
        tag('Relationship', { Type: `${APP}/relationships/${type}`, Target: `/${target}`, Id: `r${i}` }),
      ),
    ),
  );

const partConfig = (id) => xml(tag('AppPartConfig', { xmlns: `${APP}/partconfiguration` }, textTag('Id', id)));

const feature = (Title, Description, Id, Version) =>
  xml(tag('Feature', { xmlns: `${SHAREPOINT}/`, Title, Description, Id, Version, Scope: 'Web', Hidden: 'FALSE' }));

const localizedTag = (name, texts) =>
  tag(
    name,
    {},
    ...Object.entries(texts).map(([CultureName, text]) => textTag('LocalizedString', text, { CultureName })),
  );

const appManifest = ({ name, title, version, icon, developer, about }) =>
  xml(
    tag(
      'App',
      {
        xmlns: `${APP}/manifest`,
        Name: name,
        ProductID: IDS.solution,
        SharePointMinVersion: '16.0.0.0',
        IsClientSideSolution: 'true',
        Version: version,
        SkipFeatureDeployment: 'true',
        IsDomainIsolated: 'false',
      },
      tag(
        'Properties',
        {},
        textTag('Title', title),
        textTag('DeveloperProperties', JSON.stringify(developer)),
        textTag('AppIconPath', icon),
        localizedTag('ShortDescription', about),
        localizedTag('LongDescription', about),
        tag('Screenshots'),
      ),
    ),
  );

const webPart = (name, manifest) =>
  xml(
    tag(
      'Elements',
      { xmlns: `${SHAREPOINT}/` },
      tag('ClientSideComponent', {
        Name: name,
        Id: IDS.webPart,
        ComponentManifest: JSON.stringify(manifest),
        Type: 'WebPart',
      }),
      tag('Module', { Name: name, Url: '_catalogs/wp', List: '113' }),
    ),
  );

/** All parts by path. `assets`: what SharePoint hosts, by name; `icon`: the name of the picture among them. */
export const partsOf = ({ app, manifest, assets }) => {
  const { icon, name, version } = app;
  const featureFile = `feature_${IDS.feature}.xml`;
  const webPartFile = `${IDS.feature}/WebPart_${IDS.webPart}.xml`;
  const iconFile = `images/${icon}`;
  const assetFiles = Object.fromEntries(
    Object.entries(assets).map(([file, bytes]) => [`ClientSideAssets/${file}`, bytes]),
  );
  return {
    'AppManifest.xml': appManifest(app),
    '_rels/AppManifest.xml.rels': relationships(
      ['manifest-feature', featureFile],
      ['manifest-clientsideasset', 'ClientSideAssets.xml'],
      ['manifest-icon', iconFile],
    ),
    '_rels/.rels': relationships(['package-manifest', 'AppManifest.xml']),
    '[Content_Types].xml': contentTypes(),
    [featureFile]: feature(name, app.about.default, IDS.feature, version),
    [`_rels/${featureFile}.rels`]: relationships(
      ['partconfiguration', `${featureFile}.config.xml`],
      ['feature-elementmanifest', webPartFile],
    ),
    [`${featureFile}.config.xml`]: partConfig(PART_IDS.feature),
    [webPartFile]: webPart(name, manifest),
    'ClientSideAssets.xml': feature('Client Side Assets', `The files of ${name}.`, PART_IDS.assetsFeature, version),
    '_rels/ClientSideAssets.xml.rels': relationships(
      ['partconfiguration', 'ClientSideAssets.xml.config.xml'],
      ...Object.keys(assetFiles).map((file) => ['clientsideasset', file]),
    ),
    'ClientSideAssets.xml.config.xml': partConfig(PART_IDS.assets),
    ...assetFiles,
    [iconFile]: assets[icon],
    [`images/_rels/${icon}.rels`]: relationships(['partconfiguration', `${iconFile}.config.xml`]),
    [`${iconFile}.config.xml`]: partConfig(PART_IDS.icon),
  };
};
