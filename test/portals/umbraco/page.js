/** Umbraco's own editor on a page: its real elements, its real extensions, and the packages that are registered. */
import '@umbraco-cms/backoffice/components';
import { loadManifestElement } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbIconRegistryContext } from '@umbraco-cms/backoffice/icon';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbLocalizationRegistry } from '@umbraco-cms/backoffice/localization';
import { UmbPropertyEditorConfigCollection } from '@umbraco-cms/backoffice/property-editor';
import '@umbraco-cms/backoffice/tiptap';
import da from '../node_modules/@umbraco-cms/backoffice/dist-cms/assets/lang/da.js';
import en from '../node_modules/@umbraco-cms/backoffice/dist-cms/assets/lang/en.js';
import { manifests as icons } from '../node_modules/@umbraco-cms/backoffice/dist-cms/packages/core/icon-registry/manifests.js';
import { manifests } from '../node_modules/@umbraco-cms/backoffice/dist-cms/packages/tiptap/extensions/manifests.js';

/** What stands around everything in the backoffice. */
class App extends UmbLitElement {
  icons = new UmbIconRegistryContext(this);

  render() {
    return document.createElement('slot');
  }
}
customElements.define('test-app', App);

const words = Object.entries({ da, en }).map(([culture, localizations]) => ({
  type: 'localization',
  alias: `Umb.Localization.${culture}`,
  name: culture,
  weight: -100,
  meta: { culture, localizations },
}));

const app = document.querySelector('test-app');

/** The toolbar of a new data type, and behind it what a package brings. */
const TOOLBAR = [
  ['Umb.Tiptap.Toolbar.Bold', 'Umb.Tiptap.Toolbar.Italic'],
  ['Umb.Tiptap.Toolbar.BulletList', 'Umb.Tiptap.Toolbar.OrderedList'],
  ['Umb.Tiptap.Toolbar.Link', 'Umb.Tiptap.Toolbar.Unlink'],
  ['Laeringsmiljoe.Tiptap.Toolbar'],
];

const isWanted = {
  /** A new data type begins with every extension; that for blocks waits until blocks are set up. */
  all: (alias) => alias !== 'Umb.Tiptap.Block',
  small: (alias) => !/Block$|HtmlAttribute|HtmlTag|TrailingNode/.test(alias),
};

window.backoffice = {
  async start(lang, isInstalled) {
    umbExtensionsRegistry.registerMany([...icons, ...words, ...manifests]);
    if (isInstalled) {
      const response = await fetch('/App_Plugins/LaeringsmiljoeWidgets/umbraco-package.json');
      umbExtensionsRegistry.registerMany((await response.json()).extensions);
    }
    umbLocalizationRegistry.loadLanguage(lang);
  },

  /** A rich text editor as the property editor makes it. */
  openText(value, set) {
    const extensions = umbExtensionsRegistry.getByType('tiptapExtension');
    const input = document.createElement('umb-input-tiptap');
    Object.assign(input, {
      value,
      label: 'Brødtekst',
      configuration: new UmbPropertyEditorConfigCollection([
        { alias: 'extensions', value: extensions.map(({ alias }) => alias).filter(isWanted[set]) },
        { alias: 'toolbar', value: [TOOLBAR] },
      ]),
    });
    app.replaceChildren(input);
  },

  /** A property editor by its alias, as a document with such a property shows it. */
  async openProperty(alias, value) {
    const { element } = umbExtensionsRegistry.getByAlias(alias);
    const Element = await loadManifestElement(element);
    const editor = new Element();
    editor.value = value;
    app.replaceChildren(editor);
  },

  saved: () => app.firstElementChild.value,
};
