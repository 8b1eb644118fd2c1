/**
 * What can be performed and shown: actions, camera moves, effects, and the sets, props and figures of
 * {@code stage}, each with name, words, parameters and one line of documentation.
 *
 * <p>An action is one class and one line in {@link dev.actionline.catalogue.Actions}. It plans a
 * {@link dev.actionline.catalogue.Motion}: a pure function from time to stance and pose, with the
 * events it causes. Nothing here knows shot lists or scripts. Help and docs are generated from here.
 */
package dev.actionline.catalogue;
