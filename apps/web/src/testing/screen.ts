import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Permission } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { CurrentSession } from '../session/current-session';
import { toSignInWhenOut } from '../session/to-sign-in-when-out';

/** Where all addresses of the API begin. */
const ROOT = addresses.session.replace(/session$/, '');

@Component({ template: 'somewhere else' })
class Elsewhere {}

/** What a server can say. */
type Answer = object | string | null;

/** A page with an address, and what its reader may do. */
interface Visit {
  readonly page: Type<unknown>;
  readonly path: string;
  readonly url?: string;
  readonly permissions?: readonly Permission[];
}

/** A page of the app in a spec, used as a person uses it: by what is written on it. The server's answers are given by the spec. */
export class Screen {
  private constructor(private readonly http: HttpTestingController) {}

  static async open({ page, path, url = `/${path}`, permissions = [] }: Visit): Promise<Screen> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([toSignInWhenOut])),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path, component: page },
            { path: '**', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    const screen = new Screen(TestBed.inject(HttpTestingController));
    const session = TestBed.inject(CurrentSession).load();
    screen.http.expectOne(addresses.session).flush({ account: ROBIN, permissions, version: '1.0.0' });
    await session;
    await RouterTestingHarness.create(url);
    await screen.settle();
    return screen;
  }

  /** All that is written, dialogs and messages included. */
  get words(): string {
    return sayOf(document.body);
  }

  get address(): string {
    return TestBed.inject(Router).url;
  }

  all(selector: string): string[] {
    return [...document.querySelectorAll(selector)].map(sayOf);
  }

  /** Answers the one request that waits for this address, and gives what was asked. */
  async answer(method: string, address: string, body: Answer = null, status = 200): Promise<unknown> {
    const request = this.http.expectOne({ method, url: `${ROOT}${address}` });
    flush(request, body, status);
    await this.settle();
    return request.request.body;
  }

  isAskedFor(method: string, address: string): boolean {
    return this.http.match({ method, url: `${ROOT}${address}` }).length > 0;
  }

  async press(name: string): Promise<void> {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, [role="menuitem"]')].filter(
      (it) => (it.getAttribute('aria-label') ?? sayOf(it)) === name,
    );
    const last = found.at(-1);
    if (last === undefined) throw new Error(`There is no “${name}”. There is: ${this.all('button, a').join(' | ')}`);
    last.click();
    await this.settle();
  }

  async type(label: string, text: string): Promise<void> {
    const control = this.control(label);
    control.value = text;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await this.settle();
  }

  control(label: string): HTMLInputElement | HTMLSelectElement {
    const named = document.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`);
    const labels = [...document.querySelectorAll('label')].filter((it) => sayOf(it) === label);
    const found = named ?? labels.at(-1)?.control;
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    throw new Error(`There is no field “${label}”.`);
  }

  /** Lets everything happen that waits for nothing but its turn. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

const ROBIN = {
  id: '00000000-0000-4000-8000-000000000001',
  email: 'robin@example.com',
  name: 'Robin Example',
  role: 'administrator',
  isDisabled: false,
  createdAt: '2026-11-20T08:00:00Z',
  lastSeenAt: '2026-11-24T08:00:00Z',
};

const sayOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

function flush(request: TestRequest, body: Answer, status: number): void {
  if (status < 400) request.flush(body, { status, statusText: 'OK' });
  else request.flush({ type: '', title: '', status, detail: body }, { status, statusText: 'Refused' });
}
