import { TestBed } from '@angular/core/testing';

/** Lets promises be kept and the page be drawn; unlike `whenStable` it does not wait for requests that a spec answers later. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }
}
