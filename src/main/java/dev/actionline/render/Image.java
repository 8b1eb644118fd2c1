package dev.actionline.render;

import java.nio.ByteBuffer;

/**
 * A finished picture: RGBA bytes, sRGB, opaque, rows from the top.
 *
 * @param pixels direct buffer of width * height * 4 bytes, position 0
 */
public record Image(int width, int height, ByteBuffer pixels) {}
