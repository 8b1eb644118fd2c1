/**
 * The language in which sets, props and backdrops are described, and the shapes it knows.
 *
 * <p>Takes the text of a file in models/, gives a {@link dev.actionline.stage.Model} with its
 * meshes, and diagnostics with line and caret for what it does not understand. To add a shape is to
 * add one class and one line in {@link dev.actionline.stage.description.Shapes}.
 *
 * <p>In the text: metres, degrees, seconds; x east, y up, z south; {@code turn} is clockwise seen
 * from above; {@code rot} turns right-handed about x, then y, then z; colours are sRGB.
 */
package dev.actionline.stage.description;
