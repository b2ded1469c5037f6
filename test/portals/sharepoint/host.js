/**
 * A page that does for a web part what SharePoint does, as far as Microsoft documents it: the three modules it asks
 * for, a place on the page, its properties, display mode and theme, and a property pane with a native field for each
 * that the web part describes. Of our own making; a classic script, beside the real RequireJS.
 */
/* global define, requirejs */
const DisplayMode = { Read: 1, Edit: 2 };

define('@microsoft/sp-core-library', [], () => ({ DisplayMode, Version: { parse: (text) => ({ text }) } }));

define('@microsoft/sp-property-pane', [], () => {
  const field = (kind) => (targetProperty, properties) => ({ kind, targetProperty, properties });
  return {
    PropertyPaneDropdown: field('select'),
    PropertyPaneTextField: field('text'),
    PropertyPaneToggle: field('checkbox'),
  };
});

define('@microsoft/sp-webpart-base', [], () => {
  // A function, as Microsoft's is: its classes are compiled to ES5.
  function BaseClientSideWebPart() {}
  for (const name of ['domElement', 'properties', 'displayMode', 'context'])
    Object.defineProperty(BaseClientSideWebPart.prototype, name, {
      get() {
        return this.host[name];
      },
    });
  return { BaseClientSideWebPart };
});

const element = (tag, properties, ...inside) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...inside);
  return made;
};

const controlOf = ({ kind, targetProperty, properties }, value) => {
  if (kind === 'checkbox') return element('input', { type: 'checkbox', checked: value === true });
  if (kind === 'text') return element(properties.multiline ? 'textarea' : 'input', { value: value ?? '' });
  const options = properties.options.map(({ key, text }) => {
    if (typeof key !== 'string' || !key) throw new Error(`${targetProperty}: a dropdown takes no empty key`);
    return element('option', { value: key }, text);
  });
  const select = element('select', {}, ...options);
  select.value = properties.selectedKey;
  return select;
};

const valueOf = (control) => (control.type === 'checkbox' ? control.checked : control.value);

/** The pane of a web part: a group for each group, a labelled field for each field. */
const showPane = (part) => {
  const { pages } = part.getPropertyPaneConfiguration();
  const fields = (group) =>
    group.groupFields.map((field) => {
      const { targetProperty: name, properties } = field;
      const control = controlOf(field, part.properties[name]);
      control.name = name;
      control.ariaDescription = properties.description ?? '';
      control.addEventListener('change', () => change(part, name, valueOf(control)));
      return element('p', {}, element('label', {}, properties.label, control));
    });
  const groups = pages
    .flatMap((page) => page.groups)
    .map((group) => element('fieldset', {}, element('legend', {}, group.groupName), ...fields(group)));
  document.querySelector('#pane').replaceChildren(...groups);
};

const change = (part, name, value) => {
  const old = part.properties[name];
  part.properties[name] = value;
  part.onPropertyPaneFieldChanged(name, old, value);
  part.render();
};

const parts = [];

/** What SharePoint does at the times that a test says. */
globalThis.sharepoint = {
  add({ properties, culture, mode = 'Read', theme }) {
    const WebPart = globalThis.webPart.default;
    const part = new WebPart();
    const domElement = element('div', { className: 'web-part' });
    document.querySelector('main').append(domElement);
    part.host = {
      domElement,
      properties: structuredClone(properties),
      displayMode: DisplayMode[mode],
      context: {
        pageContext: { cultureInfo: { currentUICultureName: culture } },
        propertyPane: { refresh: () => showPane(part) },
      },
    };
    part.onThemeChanged(theme);
    part.render();
    return parts.push(part) - 1;
  },
  edit: (index) => showPane(parts[index]),
  again: (index) => parts[index].render(),
  setMode(index, mode) {
    parts[index].host.displayMode = DisplayMode[mode];
    parts[index].render();
  },
  setTheme(index, theme) {
    parts[index].onThemeChanged(theme);
    parts[index].render();
  },
  remove: (index) => parts[index].onDispose(),
  saved: (index) => parts[index].properties,
  searched: (index) => Object.keys(parts[index].propertiesMetadata),
};

/** What the policy of the page has forbidden. */
globalThis.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
);

const { id, script } = document.body.dataset;
requirejs.config({ paths: { [id]: script.replace(/\.js$/, '') } });
requirejs([id], (webPart) => {
  globalThis.webPart = webPart;
});
