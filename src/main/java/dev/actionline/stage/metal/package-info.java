/**
 * Liquid metal: bodies as fields while they are in flux. Takes a body, its pose and what its metal
 * does; gives meshes and fields for the renderer. Holds no state: everything is a function of what is
 * asked for.
 */
package dev.actionline.stage.metal;
