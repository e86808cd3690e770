import type { Routes } from '@angular/router';
import { signedIn } from './session/signed-in';

/** Every screen. Features load when they are first opened. */
export const routes: Routes = [
  { path: 'sign-in', title: 'Sign in', loadComponent: () => import('./entry/sign-in').then((it) => it.SignInPage) },
  { path: 'set-up', title: 'Set up', loadComponent: () => import('./entry/set-up').then((it) => it.SetUpPage) },
  { path: 'invitation', title: 'Invitation', loadComponent: () => import('./entry/invitation').then((it) => it.InvitationPage) },
  {
    path: 'password-reset',
    title: 'New password',
    loadComponent: () => import('./entry/password-reset').then((it) => it.PasswordResetPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./frame/frame').then((it) => it.Frame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'openings' },
      { path: 'openings', title: 'Openings', loadComponent: () => import('./openings/openings-page').then((it) => it.OpeningsPage) },
      {
        path: 'openings/:openingId',
        loadComponent: () => import('./openings/opening-pages').then((it) => it.OpeningPages),
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'ranking' },
          {
            path: 'ranking',
            title: 'Ranking',
            loadComponent: () => import('./ranking/ranking-page').then((it) => it.RankingPage),
            children: [
              {
                path: ':applicantId',
                title: 'Applicant',
                loadComponent: () => import('./applicant/applicant-page').then((it) => it.ApplicantPage),
              },
            ],
          },
          { path: 'imports', title: 'Imports', loadComponent: () => import('./imports/imports-page').then((it) => it.ImportsPage) },
          { path: 'imports/:importId', title: 'Import', loadComponent: () => import('./imports/import-page').then((it) => it.ImportPage) },
          {
            path: 'requirements',
            title: 'Requirements',
            loadComponent: () => import('./openings/requirements-page').then((it) => it.RequirementsPage),
          },
        ],
      },
      {
        path: 'how-scores-are-made',
        title: 'How scores are made',
        loadComponent: () => import('./scores/scores-page').then((it) => it.ScoresPage),
      },
      { path: 'people', title: 'People', loadComponent: () => import('./people/people-page').then((it) => it.PeoplePage) },
      { path: 'activity', title: 'Activity', loadComponent: () => import('./people/activity-page').then((it) => it.ActivityPage) },
      { path: 'account', title: 'Your account', loadComponent: () => import('./account/account-page').then((it) => it.AccountPage) },
      { path: '**', title: 'Not found', loadComponent: () => import('./frame/not-found').then((it) => it.NotFound) },
    ],
  },
];
