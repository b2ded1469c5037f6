/** The web part: what SharePoint calls, and when. The widgets themselves are made as the builder makes them. */
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import '../../dist/lib/define/all.js';
import { PERSONAL, toElement } from '../../dist/lib/site/product.js';
import { toDom } from '../../dist/lib/site/markup.js';
import { productsOf } from '../../dist/lib/site/builder/products.js';
import { WORDS } from '../../dist/lib/site/builder/words.js';
import { coloursOf, schemeOf } from './colours.js';
import { paneOf } from './pane.js';
import { parseConfig } from './properties.js';

const NOTHING_TO_SHOW = {
  da: 'Kortet har hverken telefon eller mail og viser derfor intet. Skriv mindst én af dem i egenskabsruden.',
  en: 'The card has neither phone nor email, and so shows nothing. Write at least one of them in the property pane.',
};

class LearningWebPart extends BaseClientSideWebPart {
  #theme;
  #made = '';

  render() {
    const { properties } = this;
    const isEditing = this.displayMode === DisplayMode.Edit;
    const extra = { scheme: schemeOf(this.#theme, properties), storage: isEditing ? 'none' : undefined };
    const colours = coloursOf(this.#theme, properties);
    const [element] = productsOf(parseConfig(properties)).map((product) => toElement(product));
    const made = JSON.stringify([element, extra, colours]);
    // SharePoint renders more often than something has changed, and what somebody is writing would be lost.
    if (made === this.#made) return;
    this.#made = made;
    const widget = toDom(element);
    for (const [name, value] of Object.entries(extra)) if (value) widget.setAttribute(name, value);
    for (const [name, value] of Object.entries(colours)) widget.style.setProperty(name, value);
    if (isEditing) widget.addEventListener('lm-error', (event) => this.#explain(event));
    this.domElement.replaceChildren(widget);
  }

  onThemeChanged(theme) {
    this.#theme = theme;
  }

  onDispose() {
    this.#made = '';
    this.domElement.replaceChildren();
  }

  getPropertyPaneConfiguration() {
    return paneOf(WORDS[this.#lang], this.#lang, this.properties);
  }

  onPropertyPaneFieldChanged(name) {
    // Another widget is asked other things.
    if (name === 'widget') this.context.propertyPane.refresh();
  }

  get dataVersion() {
    return Version.parse('1.0');
  }

  /** So that SharePoint's search finds the page by the names on it. Of single lines alone: it may join several. */
  get propertiesMetadata() {
    return Object.fromEntries(['heading', 'intro', ...PERSONAL].map((name) => [name, { isSearchablePlainText: true }]));
  }

  /** The language of whoever is editing. */
  get #lang() {
    return /^da\b/i.test(this.context.pageContext.cultureInfo.currentUICultureName) ? 'da' : 'en';
  }

  #explain({ reason }) {
    if (reason !== 'contact') return;
    const hint = document.createElement('p');
    hint.textContent = NOTHING_TO_SHOW[this.#lang];
    this.domElement.append(hint);
  }
}

/** In the shape that SharePoint's own bundler gives a module. */
export default { __esModule: true, default: LearningWebPart };
