/**
 * Commands, files, clocks, threads: everything that touches the world outside. Nothing imports it.
 */
package dev.actionline.app;
