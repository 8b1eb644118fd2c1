package dev.actionline.render.gl;

/** Attribute locations shared by all shaders that draw solids. */
public final class VertexLayout {
  private VertexLayout() {}

  public static final int POSITION = 0;
  public static final int NORMAL = 1;
  public static final int MATERIAL = 2;
  public static final int BONES = 3;
  public static final int WEIGHTS = 4;

  /** Three rows of world from part, one set an instance. */
  public static final int ROWS = 5;

  public static final int BYTES_RIGID = 24;
  public static final int BYTES_SKINNED = 32;

  /** A placement: three rows of four floats. */
  public static final int BYTES_PLACEMENT = 48;
}
