/** What MooTools 1.4 and Prototype 1.6 and 1.7 put in the place of the browser's own, gathered from both. */
window.Event = function (event) {
  this.isKey = event.type.indexOf('key') === 0;
  this.target = event.target;
};
Array.from = (iterable) => (iterable ? Array.prototype.slice.call(iterable) : []);
const asText = (value) => (Array.isArray(value) ? value.toJSON() : window.nativeStringify(value));
window.nativeStringify = JSON.stringify;
Object.assign(Array.prototype, {
  toJSON() {
    return `[${this.map(asText).join(', ')}]`;
  },
  entries() {
    return this.slice();
  },
  each(iterator) {
    this.forEach(iterator);
    return this;
  },
});
Date.prototype.toJSON = function () {
  return `"${this.getTime()}"`;
};
Object.keys = (object) => {
  if (typeof object !== 'object' && typeof object !== 'function') throw new TypeError();
  const names = [];
  for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name);
  return names;
};
Object.values = (object) => {
  const values = [];
  for (const name in object) values.push(object[name]);
  return values;
};
Function.prototype.bind = function (scope, ...first) {
  return (...rest) => this.apply(scope, [...first, ...rest]);
};
Object.assign(Element.prototype, {
  remove() {
    this.parentNode.removeChild(this);
    return this;
  },
  update(content) {
    this.textContent = content;
    return this;
  },
});
window.$ = (id) => document.getElementById(id);
