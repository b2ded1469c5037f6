/** A property of a document type that holds one tool: its address, as plain text. */
import { html } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { chooseTools, nameOf, readTool } from './tool.js';

export default class LaeringsmiljoePropertyEditor extends UmbLitElement {
  static properties = { value: { type: String }, readonly: { type: Boolean, reflect: true } };

  #set(value) {
    this.value = value;
    this.dispatchEvent(new UmbChangeEvent());
  }

  async #choose() {
    const [tool] = await chooseTools(this.localize, readTool(this.value) && this.value);
    if (tool) this.#set(tool.href);
  }

  render() {
    const term = (word) => this.localize.term(`laeringsmiljoe_${word}`);
    const choose = () => this.#choose();
    if (!this.value) {
      return html`<uui-button
        look="placeholder"
        label=${term('choose')}
        ?disabled=${this.readonly}
        @click=${choose}
      ></uui-button>`;
    }
    return html`<uui-ref-node
      standalone
      readonly
      name=${readTool(this.value) ? nameOf(this.value, this.localize) : term('tool')}
      detail=${this.value}
    >
      <umb-icon slot="icon" name="icon-graduate"></umb-icon>
      ${
        this.readonly
          ? ''
          : html`<uui-action-bar slot="actions">
              <uui-button label=${term('change')} @click=${choose}></uui-button>
              <uui-button label=${term('remove')} @click=${() => this.#set('')}></uui-button>
            </uui-action-bar>`
      }
    </uui-ref-node>`;
  }
}

customElements.define('laeringsmiljoe-property-editor', LaeringsmiljoePropertyEditor);
