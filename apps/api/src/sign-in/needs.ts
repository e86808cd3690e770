import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Permission } from '@plumbline/contract';

export const NEEDED_PERMISSIONS = 'permissions';

/** What a person must be permitted to call this route. */
export const Needs = (...permissions: [Permission, ...Permission[]]): CustomDecorator => SetMetadata(NEEDED_PERMISSIONS, permissions);

/** For routes about oneself: being signed in is enough. */
export const NeedsOnlySession = (): CustomDecorator => SetMetadata(NEEDED_PERMISSIONS, []);
