import { html, LitElement } from 'lit';

/** Fields as web components, two open shadow roots deep. */
class XField extends LitElement {
  static properties = { label: {}, type: {}, value: {} };
  render() {
    return html`<label for="i">${this.label}</label><input id="i" type=${this.type ?? 'text'} .value=${this.value ?? ''} @input=${(
      e,
    ) => {
      this.value = e.target.value;
      this.dispatchEvent(new CustomEvent('changed', { detail: this.value }));
    }}>`;
  }
}
customElements.define('x-field', XField);
class XForm extends LitElement {
  constructor() {
    super();
    this.model = { security: 'none' };
    globalThis.readModel = () => ({ ...this.model });
  }
  field(key, label, type) {
    return html`<x-field .label=${label} .type=${type ?? 'text'} @changed=${(e) => {
      this.model[key] = e.detail;
    }}></x-field>`;
  }
  render() {
    return html`<form>${this.field('from', 'Sender email')}${this.field('host', 'SMTP host')}${this.field('port', 'Port')}
      <label for="s">Encryption</label><select id="s" @change=${(e) => {
        this.model.security = e.target.value;
      }}><option value="none">None</option><option value="tls">TLS</option></select>
      ${this.field('username', 'Username')}${this.field('password', 'Password', 'password')}<button>Save</button></form>`;
  }
}
customElements.define('x-form', XForm);
document.getElementById('app').append(document.createElement('x-form'));
