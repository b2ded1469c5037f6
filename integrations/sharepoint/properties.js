/** What an editor has set in the property pane, read as what the builder is asked. */
import { attributeNamesOf } from '../../dist/lib/site/attributes.js';
import { LANGS } from '../../dist/lib/site/product.js';
import { WIDGET_NAMES } from '../../dist/lib/widgets.js';

/** The name of a property for an attribute: `heading-level` is kept as `headingLevel`. */
export const propertyOf = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A page may hold anything under a property's name, as what an older version of this has left there. */
const textOf = (value) => (value === true ? 'true' : typeof value === 'string' ? value : '');

const oneOf = (values, value, otherwise) => (values.includes(value) ? value : otherwise);

export const widgetOf = ({ widget }) => oneOf(WIDGET_NAMES, widget, WIDGET_NAMES[0]);

/** The builder's `Config`. SharePoint gives the colours, see web-part.js. */
export const parseConfig = (properties) => {
  const widget = widgetOf(properties);
  const [heading, intro, own] = ['heading', 'intro', 'own'].map((name) => textOf(properties[name]));
  const texts = { heading, intro, own };
  return {
    widget,
    lang: oneOf(LANGS, properties.lang, 'page'),
    attributes: Object.fromEntries(
      attributeNamesOf(widget).map((attribute) => [attribute, textOf(properties[propertyOf(attribute)])]),
    ),
    texts: { da: texts, en: texts },
    colours: {},
  };
};
