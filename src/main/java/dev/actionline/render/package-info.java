/**
 * {@link dev.actionline.timeline.FrameState} in, picture out, by OpenGL.
 *
 * <p>Headless through EGL: a GPU when there is one, else Mesa's software renderer, else a hidden
 * GLFW window. All drawing is GLSL 410 on GL 4.1 core. A picture depends on the frame state, the
 * size and the device alone; what is kept between frames is kept under a key of what it was made
 * from. OpenGL lives here only. Entry: {@link dev.actionline.render.Renderer}.
 */
package dev.actionline.render;
