import 'zone.js';
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

/** A template-driven form; the user name and password are only there once authentication is on. */
class App {
  model = { from: '', host: '', port: 25, security: 'none', username: '', password: '' };
  constructor() {
    globalThis.readModel = () => this.model;
  }
}
const row = (k, l, t = 'text') =>
  `<div><label for="${k}">${l}</label><input id="${k}" name="${k}" type="${t}" [(ngModel)]="model.${k}"></div>`;
const Template =
  Component({
    selector: 'app-root',
    standalone: true,
    imports: [FormsModule],
    template: `<form>${row('from', 'Sender email')}${row('host', 'SMTP host')}${row('port', 'Port', 'number')}
  <div><label for="security">Encryption</label><select id="security" name="security" [(ngModel)]="model.security"><option value="none">None</option><option value="starttls">STARTTLS</option><option value="tls">TLS</option></select></div>
  ${row('username', 'Username')}${row('password', 'Password', 'password')}<button type="submit">Save</button></form>`,
  })(App) ?? App;
document.getElementById('app').innerHTML = '<app-root></app-root>';
bootstrapApplication(Template);
