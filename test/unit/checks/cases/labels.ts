import type { CheckCases } from '../checkCase';
import { asked, requestFor, stated } from '../stated';

const { inputs: oneHot } = asked('d48', 0);
const { inputs: brier } = asked('d47', 0);
const indices = requestFor('keras.losses.CategoricalCrossentropy', { y_true: [1, 2] }).inputs;
const fromOne = requestFor('keras.losses.SparseCategoricalCrossentropy', { y_true: [1, 3, 2] });
const weightless = asked('d25', 0);

export const labelCases: Readonly<Record<string, CheckCases>> = {
  oneHotAgainstIndices: {
    fires: [
      {
        request: { function: 'keras.losses.SparseCategoricalCrossentropy', inputs: oneHot },
        code: 'labels.one-hot',
        severity: 'warning',
        other: stated('d48', 0),
        params: { classes: 3 },
      },
      {
        request: { function: 'keras.losses.CategoricalCrossentropy', inputs: { ...oneHot, ...indices } },
        code: 'labels.indices',
        severity: 'warning',
        other: stated('d48', 0),
        params: { classes: 3, max: 2 },
      },
    ],
    silent: [asked('d48', 0), asked('d02', 1)],
  },
  labelsFromOne: {
    fires: [
      {
        request: { ...fromOne, inputs: { ...brier, ...fromOne.inputs } },
        code: 'labels.from-one',
        severity: 'warning',
        // -(ln 0.7 + ln 0.4 + ln 0.8) / 3
        other: 0.49870307,
        params: { classes: 3, last: 2 },
      },
    ],
    silent: [asked('d47', 0), { function: fromOne.function, inputs: brier }],
  },
  labelsOutsideClasses: {
    fires: [
      {
        // The samples that d25 ignores under the label 1 have the label -1 here.
        request: {
          function: weightless.function,
          inputs: { ...weightless.inputs, ...requestFor('', { y_true: [0, -1, 2, -1] }).inputs },
        },
        code: 'labels.outside',
        severity: 'warning',
        other: stated('d25', 0),
        params: { count: 2, first: -1, last: 2 },
        samples: [1, 3],
      },
    ],
    silent: [weightless, asked('d24', 0)],
  },
  hingeLabels: {
    fires: [
      {
        request: asked('d36', 0),
        code: 'hinge.zeros',
        severity: 'warning',
        given: stated('d36', 0),
        other: stated('d36', 2),
        params: { count: 1, total: 3 },
      },
      { request: asked('d35', 0), code: 'hinge.converted', severity: 'info', params: { count: 2, total: 4 } },
      { request: asked('d35', 4), code: 'hinge.zeros', severity: 'warning', given: stated('d35', 4) },
    ],
    silent: [asked('d36', 2)],
  },
  fractionsForLabels: {
    fires: [
      {
        request: asked('d39', 4),
        code: 'labels.expected',
        severity: 'warning',
        given: stated('d39', 4),
        other: stated('d39', 0, 'accuracy'),
        params: { count: 9, total: 9 },
      },
      {
        request: asked('d39', 5),
        code: 'labels.expected',
        given: stated('d39', 5),
        other: stated('d39', 3, 'accuracy'),
      },
    ],
    silent: [asked('d16', 0)],
  },
  ignoredLabels: {
    fires: [
      {
        request: asked('d25', 0),
        code: 'ignored.left-out',
        severity: 'info',
        given: stated('d25', 0),
        other: stated('d25', 2),
        params: { count: 2, total: 4, kept: 2 },
        samples: [1, 3],
      },
      { request: asked('d25', 2), code: 'ignored.zeros', given: stated('d25', 2), other: stated('d25', 1) },
    ],
    silent: [asked('d24', 0)],
  },
};
