import 'zone.js';
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

/** A reactive form that takes values on leaving a field. */
class App {
  form = new FormGroup(
    Object.fromEntries(
      ['from', 'host', 'port', 'security', 'username', 'password'].map((k) => [k, new FormControl('')]),
    ),
    { updateOn: 'blur' },
  );
  constructor() {
    globalThis.readModel = () => this.form.value;
  }
}
const row = (k, l, t = 'text') =>
  `<div><label for="${k}">${l}</label><input id="${k}" type="${t}" formControlName="${k}"></div>`;
const Reactive =
  Component({
    selector: 'app-root',
    standalone: true,
    imports: [ReactiveFormsModule, FormsModule],
    template: `<form [formGroup]="form">${row('from', 'Sender email')}${row('host', 'SMTP host')}${row('port', 'Port')}
  <div><label for="security">Encryption</label><select id="security" formControlName="security"><option value="">None</option><option value="ssl">SSL</option><option value="tls">TLS</option></select></div>
  ${row('username', 'Username')}${row('password', 'Password', 'password')}<button type="submit">Save</button></form>`,
  })(App) ?? App;
document.getElementById('app').innerHTML = '<app-root></app-root>';
bootstrapApplication(Reactive);
