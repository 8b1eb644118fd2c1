/** Letters: fonts, lines of text as coverage, words wrapped to a width. No OpenGL. */
package dev.actionline.render.text;
