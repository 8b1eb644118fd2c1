/**
 * The thin layer over OpenGL: contexts without a window, programs, buffers, targets.
 *
 * <p>Knows no film. Everything here belongs to the thread whose context is current. A GL error or a
 * shader that does not compile is a bug of the program and is thrown with the driver's own words.
 */
package dev.actionline.render.gl;
