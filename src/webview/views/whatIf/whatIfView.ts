import type { View } from '../view';
import { WhatIf } from './WhatIf';

export const whatIfView: View = { id: 'whatIf', title: 'whatIf.title', Body: WhatIf };
