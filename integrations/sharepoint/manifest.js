/** Who we are in SharePoint. The ids are kept for ever: pages hold the web part's, the app catalogue the solution's. */
import { WORDS } from '../../dist/lib/site/builder/words.js';
import { WIDGET_NAMES } from '../../dist/lib/widgets.js';

export const IDS = {
  solution: '9371aa95-2cda-4e4f-90fc-10e4c4ccc327',
  feature: '876acfa9-cc5b-421a-b7bc-6a4597f1f51d',
  webPart: '6a06c941-ebc2-43c0-bde7-d7a086c600e3',
};

export const MODULE = 'laeringsmiljoe-web-part';

/** What SharePoint brings, by its own ids; the versions are those of the generator that test/portals compares with. */
const HOST = {
  '@microsoft/sp-core-library': '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  '@microsoft/sp-property-pane': 'f9e737b7-f0df-4597-ba8c-3060f82380db',
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
};
const HOST_VERSION = '1.22.2';

/** “Planning and process” in the toolbox. */
const GROUP = '1bc7927e-4a5e-4520-b540-71305c79c20a';

/** A widget that is not here has the builder's name in lower case, and a common icon. */
const TOOLBOX = {
  'principle-checklist': { da: 'tjekliste', en: 'checklist', icon: 'CheckList' },
  'challenge-picker': { da: 'fra udfordring til plan', en: 'from challenge to plan', icon: 'Lightbulb' },
  'contact-card': { da: 'kontaktkort', en: 'contact card', icon: 'ContactCard' },
};

/** A text in the languages that there are; all others get the English one. */
export const localized = (da, en) => ({ default: en, 'da-DK': da, 'en-US': en });

/** An entry in the toolbox for each widget: the same web part, asked for another one. */
const entryOf = (widget) => {
  const [[daName, daText], [enName, enText]] = [WORDS.da.widget[widget], WORDS.en.widget[widget]];
  const { da, en, icon } = {
    da: daName.toLocaleLowerCase('da'),
    en: enName.toLocaleLowerCase('en'),
    icon: 'Education',
    ...TOOLBOX[widget],
  };
  return {
    groupId: GROUP,
    group: { default: 'Planning and process' },
    title: localized(`Læringsværktøj: ${da}`, `Learning tool: ${en}`),
    description: localized(daText, enText),
    officeFabricIconFontName: icon,
    properties: { widget },
  };
};

/** The component's manifest: `script` is the name of the file with the module. */
export const componentManifest = (version, script) => ({
  id: IDS.webPart,
  alias: 'LaeringsmiljoeWebPart',
  componentType: 'WebPart',
  version,
  manifestVersion: 2,
  requiresCustomScript: false,
  supportedHosts: ['SharePointWebPart', 'TeamsPersonalApp', 'TeamsTab', 'SharePointFullPage'],
  supportsThemeVariants: true,
  preconfiguredEntries: WIDGET_NAMES.map(entryOf),
  loaderConfig: {
    // SharePoint puts the address of its own copy of the package here.
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: MODULE,
    scriptResources: {
      [MODULE]: { type: 'path', path: script },
      ...Object.fromEntries(
        Object.entries(HOST).map(([name, id]) => [name, { type: 'component', id, version: HOST_VERSION }]),
      ),
    },
  },
});
