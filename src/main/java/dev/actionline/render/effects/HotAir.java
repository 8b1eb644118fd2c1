package dev.actionline.render.effects;

import org.joml.Vector3f;

/**
 * A column of hot air that bends what lies behind it.
 *
 * @param foot where it rises from, metres, world
 * @param radius metres
 * @param height metres
 * @param strength 0..1; 1 bends by two pixels of a picture 720 high
 */
public record HotAir(Vector3f foot, float radius, float height, float strength) {}
